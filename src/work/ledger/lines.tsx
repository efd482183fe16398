import { go } from '@/lib/go'
import { dayOfYear } from '@/lib/time'
import { bannerIn, countsIn, factsOf, groupsIn, type LedgerLine, titleOf, wordOf } from '@/parts/ledger-words'
import { Card, Columns } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import { ledgerSources } from '../../../types/words/ledger'
import css from './ledger.module.scss'

/** The lines of a month, day by day. */
export const Lines = ({ lines }: { lines: LedgerLine[] }) => {
  if (lines.length === 0) return <Para>这个月还没有记下什么。</Para>
  const days = [...new Set(lines.map(({ day }) => day))]
  return (
    <>
      {days.map((day) => (
        <Day key={day} day={day} lines={lines.filter((line) => line.day === day)} />
      ))}
    </>
  )
}

const Day = ({ day, lines }: { day: string; lines: LedgerLine[] }) => (
  <>
    <Title level={3}>{dayOfYear(day)}</Title>
    <Columns>
      {lines.map((line) => (
        <One key={line._id} line={line} />
      ))}
    </Columns>
  </>
)

const One = ({ line }: { line: LedgerLine }) => {
  const told = [...groupsIn(line), ...countsIn(line), bannerIn(line), wordOf(line)].filter(Boolean).join('，')
  const source = `${ledgerSources[line.source]}${line.corrected ? '，改过' : ''}`
  const words = (
    <Card>
      <Line>
        <Title level={3}>{titleOf(line)}</Title>
        <Tag color={line.source === 'system' ? 'sky' : 'ink'}>{source}</Tag>
      </Line>
      <Meta>{factsOf(line)}</Meta>
      {told && <Para>{told}</Para>}
      {line.note && <Meta>{line.note}</Meta>}
    </Card>
  )
  if (line.source === 'system') return words
  return (
    <Button
      className={css.tap}
      label={[titleOf(line), source, factsOf(line), told, line.note].filter(Boolean).join('，')}
      onTap={() => go('work/record', { id: line._id })}
    >
      {words}
    </Button>
  )
}
