import type { ReactNode } from 'react'
import { dayOfYear } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Headline, Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../types/contract'
import { amountBands, sourceKinds } from '../../types/words/case'
import { fraudTypes } from '../../types/words/fraud'

type Told = Output<'case.read'>['case']
/** A case that may be incomplete while it is being written. */
export type Begun = Pick<Told, 'story' | 'redFlags' | 'todo' | 'ask'> &
  Partial<Pick<Told, 'title' | 'type' | 'amountBand' | 'turningPoint'>> & { source: Partial<Told['source']> }

/** `aloud`: 念给我听, where the reading begins. What happened, where it could have stopped, what to look for, what to do, what to ask. What is not written is not there. */
export const Story = ({ told, aloud }: { told: Begun; aloud?: ReactNode }) => (
  <>
    <Opening told={told} aloud={aloud} />
    <Part kind="mark" title="就差这一步">
      {told.turningPoint && <Para>{told.turningPoint}</Para>}
    </Part>
    <Part title="哪里不对劲">{told.redFlags[0] && <List ordered items={told.redFlags} />}</Part>
    <Part title="遇到了怎么办">{told.todo[0] && <List ordered items={told.todo} />}</Part>
    <Part kind="good" title="可以这样问他">
      {told.ask[0] && <List items={told.ask.map((sentence) => `“${sentence}”`)} />}
    </Part>
    <Source source={told.source} />
  </>
)

const Part = ({ title, kind, children }: { title: string; kind?: 'good' | 'mark'; children: ReactNode }) =>
  children ? (
    <Card kind={kind}>
      <Title>{title}</Title>
      {children}
    </Card>
  ) : null

const Opening = ({ told: { type, amountBand, title, story }, aloud }: { told: Begun; aloud: ReactNode }) =>
  type || amountBand || title || story[0] ? (
    <Card>
      <Line>
        {type && <Tag>{fraudTypes[type]}</Tag>}
        {amountBand && <Meta>{amountBands[amountBand]}</Meta>}
      </Line>
      {title && <Headline>{title}</Headline>}
      <Stack>
        {aloud}
        {story.map((paragraph) => (
          <Para key={paragraph}>{paragraph}</Para>
        ))}
      </Stack>
    </Card>
  ) : null

const Source = ({ source: { kind, date } }: { source: Begun['source'] }) => {
  const words = [kind && sourceKinds[kind], date && dayOfYear(date)].filter(Boolean).join('，')
  return words ? <Meta>来源：{words}</Meta> : null
}
