import { go } from '@/lib/go'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { languages, renderingKinds, renderingStates } from '../../../content/renderings'
import type { Input, Output } from '../../../types/contract'

interface Props {
  what: Input<'rendering.read'>
  title: string
  state: Output<'rendering.read'>['state']
}

/** One content: how it stands, and the way to it. */
export const Way = ({ what: { kind, item, language }, title, state }: Props) => (
  <Card>
    <Line>
      <Tag color={state === 'stale' ? 'red' : state === 'reviewed' ? 'grass' : 'sky'}>{renderingStates[state]}</Tag>
      <Meta>
        {renderingKinds[kind]} · {languages[language]}
      </Meta>
    </Line>
    <Title level={3}>{title}</Title>
    <BigButton kind="soft" label={`打开：${title}`} onTap={() => go('mongolian/desk', { kind, item, language })}>
      打开
    </BigButton>
  </Card>
)
