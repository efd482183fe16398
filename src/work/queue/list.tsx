import { yuan } from '@/lib/money'
import { dayAndTime } from '@/lib/time'
import { rowOf } from '@/lib/use-focus-back'
import { useTicked } from '@/lib/use-ticked'
import { Button, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Tick } from '@/ui/tick'
import { Line, Meta, Para, Tag } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { reportStatuses } from '../../../types/words/report'
import { kindOf } from './kind-of'
import css from './queue.module.scss'
import { Sweep } from './sweep'
import type { Wanted } from './wanted'

type QueueOutput = Output<'report.queue'>

interface Props {
  queue: QueueOutput
  tray: Wanted['tray']
  page: number
  onPage: (page: number) => void
  /** The report being read. */
  now: string | undefined
  onOpen: (code: string) => void
  onChanged: () => void
}

/** A page of reports. Those of the second tray can be ticked and closed together. */
export const List = ({ queue: { reports, more, searched }, tray, page, onPage, now, onOpen, onChanged }: Props) => {
  const open = reports.filter((one) => one.status === 'received').map((one) => one._id)
  const { ticked, has, tick, tickAll } = useTicked(tray === 'unproven' ? open : [])
  return (
    <>
      {tray === 'unproven' && <Sweep all={open.length} ticked={ticked} onTickAll={tickAll} onChanged={onChanged} />}
      {searched && <Notice>{`只找了最近的 ${searched} 份，更早的没有找。`}</Notice>}
      {reports.length === 0 && <Notice>{page > 0 ? '没有更早的了。' : '这一类现在没有举报。'}</Notice>}
      <View className={css.items}>
        {reports.map((one) => (
          <View key={one._id} className={css.one}>
            <Item one={one} reading={one._id === now} onOpen={onOpen} />
            {tray === 'unproven' && one.status === 'received' && (
              <Tick label={`选上 ${one._id}`} ticked={has(one._id)} onTick={() => tick(one._id)} />
            )}
          </View>
        ))}
      </View>
      <Pager page={page} more={more} onPage={onPage} />
    </>
  )
}

const Item = ({ one, reading, onOpen }: { one: QueueOutput['reports'][number]; reading: boolean; onOpen: (code: string) => void }) => {
  const facts = [one.place, ...(one.loss ? [`损失 ${yuan(one.loss)}`] : []), ...(one.pictures > 0 ? [`${one.pictures} 张图`] : [])].join(
    ' · ',
  )
  return (
    <Button id={rowOf(one._id)} className={`${css.item} ${reading ? css.reading : ''}`} onTap={() => onOpen(one._id)}>
      <Line>
        <Tag color={one.status === 'received' ? 'red' : one.status === 'closed' ? 'grass' : 'sky'}>
          {reportStatuses[one.status]} · {kindOf(one.type)}
        </Tag>
        <Meta>{dayAndTime(one.createdAt)}</Meta>
      </Line>
      <Para>{one.excerpt}</Para>
      <Meta>{reading ? `正在看 · ${facts}` : facts}</Meta>
    </Button>
  )
}
