import { type ReactNode, useEffect } from 'react'
import { family, nextTest } from '@/lib/family'
import { sendLater } from '@/lib/outbox'
import { canSubscribe } from '@/lib/subscribe'
import { useCall } from '@/lib/use-call'
import { Subscribe } from '@/parts/subscribe'
import { Card, Stack } from '@/ui/card'
import { Title } from '@/ui/words'

/** Asks to be told by WeChat when the adult's next short test is due; `children` stand below it, once it is known whether it is there. */
export const TellWhenDue = ({ children }: { children: ReactNode }) => (canSubscribe() ? <Asking>{children}</Asking> : children)

const Asking = ({ children }: { children: ReactNode }) => {
  const { data, error, reload } = useCall('person.subscriptions', {}, { keep: 'subscriptions' })
  const templates = data?.templates.filter((one) => one.template === 'test' && one.id) ?? []
  const agreed = templates.some(({ remaining }) => remaining > 0)
  const due = nextTest(family())?.due
  useEffect(() => {
    if (agreed && due) void sendLater('remind', 'family.remind', { due })
  }, [agreed, due])
  if (!data && !error) return null
  return (
    <>
      {templates.length > 0 && due && (
        <Card>
          <Stack>
            <Title>到日子了，微信告诉我</Title>
            <Subscribe templates={templates} ask="到时候提醒我" otherwise="不订也会在“今天”里看到。" onAnswered={reload} />
          </Stack>
        </Card>
      )}
      {children}
    </>
  )
}
