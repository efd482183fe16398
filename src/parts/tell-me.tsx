import type { ReactNode } from 'react'
import { canSubscribe } from '@/lib/subscribe'
import { useCall } from '@/lib/use-call'
import { Card, Stack } from '@/ui/card'
import { Title } from '@/ui/words'
import type { Template } from '../../types/entities/consent'
import { Subscribe } from './subscribe'

interface Props {
  template: Template
  title: string
  ask: string
  otherwise: string
  /** What comes after it, and waits for it so that nothing moves. */
  children: ReactNode
}

/** A card that asks for one kind of message; nothing where WeChat cannot ask. */
export const TellMe = (props: Props) => (canSubscribe() ? <Asking {...props} /> : props.children)

const Asking = ({ template, title, ask, otherwise, children }: Props) => {
  const { data, error, reload } = useCall('person.subscriptions', {}, { keep: 'subscriptions' })
  const templates = data?.templates.filter((one) => one.template === template && one.id) ?? []
  if (!data && !error) return null
  return (
    <>
      {templates.length > 0 && (
        <Card>
          <Stack>
            <Title>{title}</Title>
            <Subscribe templates={templates} ask={ask} otherwise={otherwise} onAnswered={reload} />
          </Stack>
        </Card>
      )}
      {children}
    </>
  )
}
