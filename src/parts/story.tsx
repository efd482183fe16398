import { sentences } from '@/lib/sentences'
import { dayOfYear } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Headline, Line, Meta, Para, Tag, Title } from '@/ui/words'
import { amountBands, fraudTypes, sourceKinds } from '../../content/words'
import type { Output } from '../../types/contract'

type Told = Output<'case.read'>['case']

/** What happened, where it could have stopped, what to look for, what to do, what to ask. */
export const Story = ({ told }: { told: Told }) => (
  <>
    <Card>
      <Line>
        <Tag>{fraudTypes[told.type]}</Tag>
        <Meta>{amountBands[told.amountBand]}</Meta>
      </Line>
      <Headline>{told.title}</Headline>
      <Stack>
        {told.story.map((paragraph) => (
          <Para key={paragraph}>{paragraph}</Para>
        ))}
      </Stack>
    </Card>
    <Card kind="mark">
      <Title>就差这一步</Title>
      <Para>{told.turningPoint}</Para>
    </Card>
    <Card>
      <Title>哪里不对劲</Title>
      <List ordered items={told.redFlags} />
    </Card>
    <Card>
      <Title>遇到了怎么办</Title>
      <List ordered items={told.todo} />
    </Card>
    <Card kind="good">
      <Title>可以这样问他</Title>
      <List items={told.ask.map((sentence) => `“${sentence}”`)} />
    </Card>
    <Meta>
      来源：{sourceKinds[told.source.kind]}，{dayOfYear(told.source.date)}
    </Meta>
  </>
)

/** The case for the ear. */
export const spoken = ({ title, story, turningPoint, redFlags, todo, ask }: Told): string =>
  sentences([
    title,
    ...story,
    '就差这一步。',
    turningPoint,
    '哪里不对劲。',
    ...redFlags,
    '遇到了怎么办。',
    ...todo,
    '可以这样问他。',
    ...ask,
  ])
