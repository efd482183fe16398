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
}

/** A row of the list: a content's state, and a link to it. */
export const Way = ({ what: { kind, item, language }, title, state }: Props) => (
  <Button
    label={`${renderingStates[state]} ${renderingKinds[kind]} · ${languages[language]} ${title}`}
    onTap={() => go('mongolian/desk', { kind, item, language })}
  >
    <Card silent className={css.way}>
      <Line>
        <Tag color={state === 'stale' ? 'red' : state === 'reviewed' ? 'grass' : 'sky'}>{renderingStates[state]}</Tag>
        <Meta>
          {renderingKinds[kind]} · {languages[language]}
        </Meta>
      </Line>
      <Title level={3}>{title}</Title>
    </Card>
  </Button>
)
