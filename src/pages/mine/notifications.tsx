import type { ReactNode } from 'react'
import { useCall } from '@/lib/use-call'
import { Subscribe } from '@/parts/subscribe'
import { Card, Stack } from '@/ui/card'
import { Loading } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Template } from '../../../types/entities/consent'
import { Follows } from './follows'

/** Being told of alerts: by WeChat, a message a tap; and of the villages where one's elders live. `children`: what stands below, once it is known how high this is. */
export const Notifications = ({ worker, children }: { worker: boolean; children: ReactNode }) => {
  const { data, error, reload } = useCall('person.subscriptions', {}, { keep: 'subscriptions' })
  if (!data && !error) return <Loading />
  const mine = (template: Template) => template === 'alert' || (worker && template === 'task')
  return (
    <>
      {data ? (
        <Card>
          <Stack>
            <Title>有预警时告诉我</Title>
            <Subscribe
              templates={data.templates.filter((one) => mine(one.template))}
              ask="订微信提醒"
              otherwise="不订也能在“今天”里看到预警。"
              onAnswered={reload}
            />
            <Follows follows={data.follows} onSaved={reload} />
          </Stack>
        </Card>
      ) : (
        <Meta>{error?.message ?? ''}</Meta>
      )}
      {children}
    </>
  )
}
