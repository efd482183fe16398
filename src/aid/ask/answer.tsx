import { Card } from '@/ui/card'
import { List } from '@/ui/list'
import { Headline, Title } from '@/ui/words'
import { aidBring, aidCan, aidCannot, aidVerdicts } from '../../../content/aid'

/** What the answers come to, and what legal aid can and cannot do. */
export const Answer = ({ verdict }: { verdict: keyof typeof aidVerdicts }) => (
  <>
    <Card kind="good">
      <Headline>{aidVerdicts[verdict].title}</Headline>
      <List items={aidVerdicts[verdict].lines} />
    </Card>
    {[aidCan, aidCannot, aidBring].map(({ title, lines }) => (
      <Card key={title} kind={title === aidCannot.title ? 'mark' : undefined}>
        <Title>{title}</Title>
        <List items={lines} />
      </Card>
    ))}
  </>
)

/** The same for the ear. */
export const spokenOf = (verdict: keyof typeof aidVerdicts): string[] =>
  [aidVerdicts[verdict], aidCan, aidCannot, aidBring].flatMap(({ title, lines }) => [title, ...lines])
