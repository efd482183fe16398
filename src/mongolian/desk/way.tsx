import { go } from '@/lib/go'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Tag, Title } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { languages, renderingKinds, renderingStates } from '../../../types/words/rendering'
import css from './desk.module.scss'

interface Props {
  what: Input<'rendering.read'>
  title: string
  state: Output<'rendering.read'>['state']
  /** Why it should be written before others. */
  why?: string
}

/** A row of the list: a content's state, and a link to it. The language is not beside the title: 蒙古文 and 学老板 would be read as 蒙古文学. */
export const Way = ({ what: { kind, item, language }, title, state, why }: Props) => (
  <Button
    label={`${renderingStates[state]} ${why ?? `${languages[language]} · ${renderingKinds[kind]}`} ${title}`}
    onTap={() => go('mongolian/desk', { kind, item, language })}
  >
    <Card silent className={css.way}>
      <Line>
        <Tag color={state === 'stale' ? 'red' : state === 'reviewed' ? 'grass' : 'sky'}>{renderingStates[state]}</Tag>
        <Meta>{why ?? `${languages[language]} · ${renderingKinds[kind]}`}</Meta>
      </Line>
      <Title level={3}>{title}</Title>
    </Card>
  </Button>
)
