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
}

/** A card that asks for one kind of message; nothing where WeChat cannot ask. */
export const TellMe = (props: Props) => (canSubscribe() ? <Asking {...props} /> : null)

const Asking = ({ template, title, ask, otherwise }: Props) => {
  const { data, reload } = useCall('person.subscriptions', {}, { keep: 'subscriptions' })
  const templates = data?.templates.filter((one) => one.template === template && one.id) ?? []
  if (templates.length === 0) return null
  return (
    <Card>
      <Stack>
        <Title>{title}</Title>
        <Subscribe templates={templates} ask={ask} otherwise={otherwise} onAnswered={reload} />
      </Stack>
    </Card>
  )
}
