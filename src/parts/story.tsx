import { sentences } from '@/lib/sentences'
import { dayOfYear } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Headline, Line, Meta, Para, Tag, Title } from '@/ui/words'
import { amountBands, fraudTypes, sourceKinds } from '../../content/words'
import type { Output } from '../../types/contract'

type Told = Output<'case.read'>['case']
/** A case as far as it is written. */
export type Begun = Pick<Told, 'story' | 'redFlags' | 'todo' | 'ask'> &
  Partial<Pick<Told, 'title' | 'type' | 'amountBand' | 'turningPoint'>> & { source: Partial<Told['source']> }

/** What happened, where it could have stopped, what to look for, what to do, what to ask. What is not written is not there. */
export const Story = ({ told }: { told: Begun }) => (
  <>
    <Opening told={told} />
    {told.turningPoint && (
      <Card kind="mark">
        <Title>就差这一步</Title>
        <Para>{told.turningPoint}</Para>
      </Card>
    )}
    {told.redFlags.length > 0 && (
      <Card>
        <Title>哪里不对劲</Title>
        <List ordered items={told.redFlags} />
      </Card>
    )}
    {told.todo.length > 0 && (
      <Card>
        <Title>遇到了怎么办</Title>
        <List ordered items={told.todo} />
      </Card>
    )}
    {told.ask.length > 0 && (
      <Card kind="good">
        <Title>可以这样问他</Title>
        <List items={told.ask.map((sentence) => `“${sentence}”`)} />
      </Card>
    )}
    <Source source={told.source} />
  </>
)

const Opening = ({ told: { type, amountBand, title, story } }: { told: Begun }) =>
  type || amountBand || title || story.length > 0 ? (
    <Card>
      {(type || amountBand) && (
        <Line>
          {type && <Tag>{fraudTypes[type]}</Tag>}
          {amountBand && <Meta>{amountBands[amountBand]}</Meta>}
        </Line>
      )}
      {title && <Headline>{title}</Headline>}
      <Stack>
        {story.map((paragraph) => (
          <Para key={paragraph}>{paragraph}</Para>
        ))}
      </Stack>
    </Card>
  ) : null

const Source = ({ source: { kind, date } }: { source: Begun['source'] }) =>
  kind || date ? <Meta>来源：{[kind && sourceKinds[kind], date && dayOfYear(date)].filter(Boolean).join('，')}</Meta> : null

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
