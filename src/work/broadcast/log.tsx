import { useState } from 'react'
import { clockOf, dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { Copy } from '@/parts/copy'
import { LedgerPlace } from '@/parts/ledger-place'
import { Card, Columns, Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Para, Title } from '@/ui/words'
import type { Paper } from '../../../types/entities/paper'
import { notPlayedReasons } from '../../../types/words/broadcast'
import { dayInWords, hoursOf } from './broadcast'
import type { Day } from './log-columns'
import { LogPaper, LogSheet } from './log-sheet'

/** What was played and what was not, day by day: who agreed, who played it, when. */
export const Log = ({ region, onRegion }: { region: string | undefined; onRegion: (region: string) => void }) => {
  const { page, asked, turn, anew } = usePages<string>()
  const [before] = asked.after ?? []
  const { data, error, loading, reload } = useCall('broadcast.log', { ...(region && { region }), ...(before && { before }) })
  const [onPaper, putOnPaper] = useState<Paper>()
  if (onPaper) return <LogPaper paper={onPaper} onLeave={() => putOnPaper(undefined)} />
  return (
    <>
      {data && <LedgerPlace around={data} onChoose={anew(onRegion)} />}
      {loading && !data && <Loading words="正在取记录…" />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.days.length === 0 && <Notice>还没有播出的记录。</Notice>}
      <Columns>
        {data?.days.map((one) => (
          <Card key={one.order} role="group" label={`${dayInWords(one.day)}，${one.village}`}>
            <Stack>
              <Title level={3}>{`${dayInWords(one.day)}，${one.village}`}</Title>
              {linesOf(one).map((line) => (
                <Para key={line}>{line}</Para>
              ))}
            </Stack>
          </Card>
        ))}
      </Columns>
      {data && (
        <Pager
          page={page}
          more={data.more}
          onPage={(to) =>
            turn(
              to,
              data.days.slice(-1).map(({ order }) => order),
            )
          }
        />
      )}
      {data && data.days.length > 0 && (
        <>
          <LogSheet key={data.place._id} place={data.place} onPaper={putOnPaper} />
          <Meta>复制这一页，贴进别的表里：</Meta>
          <Copy text={data.days.flatMap((one) => [`${one.day} ${one.village}`, ...linesOf(one), '']).join('\n')} />
        </>
      )}
    </>
  )
}

const linesOf = ({ written, approved, slots }: Day): string[] => [
  [written && `${written}写`, approved ? `${approved.by} ${dayAndTime(approved.at)}批` : '单子没有批，只播预警'].filter(Boolean).join('，'),
  ...slots.map((slot) => `${hoursOf(slot)}：${saidOf(slot)}`),
]

const saidOf = ({ what, outside, tick }: Day['slots'][number]): string => {
  const which = what.map((one) => `“${one}”`).join('、')
  const extra = outside ? `（规定时段以外，${outside}）` : ''
  if (!tick) return `${which}${extra}，没有记`
  if (tick.played) return `${which}${extra}，${tick.by} ${clockOf(tick.at)}记的播了`
  const why = `${tick.why ? notPlayedReasons[tick.why] : ''}${tick.note ? `（${tick.note}）` : ''}`
  return `${which}${extra}没播，${why}，${tick.by}记的`
}
