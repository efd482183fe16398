import { useState } from 'react'
import { yuan } from '@/lib/money'
import { dayAndTime } from '@/lib/time'
import { rowOf } from '@/lib/use-focus-back'
import { useTicked } from '@/lib/use-ticked'
import { BigButton } from '@/ui/big-button'
import { Button, Text, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Tick } from '@/ui/tick'
import { Line, Meta, Para, Tag } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { becauseWords, reportStatuses } from '../../../types/words/report'
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

/** A page of reports. Those of the second tray can be ticked and closed together, of the first by a tap more and none at once. */
export const List = ({ queue: { reports, more, searched }, tray, page, onPage, now, onOpen, onChanged }: Props) => {
  const open = reports.filter((one) => one.status === 'received').map((one) => one._id)
  const [several, setSeveral] = useState(false)
  const ticking = tray === 'unproven' || several
  const { ticked, has, tick, tickAll } = useTicked(ticking ? open : [])
  return (
    <>
      {tray !== 'unproven' && open.length > 1 && (
        <BigButton kind="plain" expanded={several} onTap={() => setSeveral(!several)}>
          {several ? '不选了' : '选几份一起办结'}
        </BigButton>
      )}
      {ticking && <Sweep all={tray === 'unproven' ? open.length : undefined} ticked={ticked} onTickAll={tickAll} onChanged={onChanged} />}
      {searched && more && <Notice>{`这一页看过了 ${searched} 份，后面可能还有，点“后一页”接着找。`}</Notice>}
      {reports.length === 0 && !more && <Notice>{page > 0 ? '后面没有了。' : '这一类现在没有举报。'}</Notice>}
      <View className={css.items}>
        {reports.map((one) => (
          <View key={one._id} className={css.one}>
            <Item one={one} reading={one._id === now} onOpen={onOpen} />
            {ticking && one.status === 'received' && <Tick label={`选上 ${one._id}`} ticked={has(one._id)} onTick={() => tick(one._id)} />}
          </View>
        ))}
      </View>
      <Pager page={page} more={more} onPage={onPage} />
    </>
  )
}

const Item = ({ one, reading, onOpen }: { one: QueueOutput['reports'][number]; reading: boolean; onOpen: (code: string) => void }) => {
  const facts = [
    one.place,
    ...(one.loss ? [`损失 ${yuan(one.loss)}`] : []),
    ...(one.pictures > 0 ? [`${one.pictures} 张图`] : []),
    ...(one.sounds ? [`${one.sounds} 段录音`] : []),
    ...(one.officer ? [`${one.officer}在办`] : []),
    ...(one.joined ? ['并到别的一份里了'] : []),
  ].join(' · ')
  const because = [...(one.because ?? []).map((key) => becauseWords[key]), ...(one.waited ? [`等了 ${one.waited} 天`] : [])]
  return (
    <Button id={rowOf(one._id)} className={`${css.item} ${reading ? css.reading : ''}`} onTap={() => onOpen(one._id)}>
      <Line>
        <Tag color={one.status === 'received' ? 'red' : one.status === 'closed' ? 'grass' : 'sky'}>
          {reportStatuses[one.status]} · {kindOf(one.type)}
        </Tag>
        <Meta>{dayAndTime(one.createdAt)}</Meta>
      </Line>
      {because.length > 0 && (
        <View className={css.because}>
          {because.map((words, i) => (
            <Text key={words} className={css.why}>
              {i < because.length - 1 ? `${words} ·` : words}
            </Text>
          ))}
        </View>
      )}
      <Para>{one.excerpt}</Para>
      <Meta>{reading ? `正在看 · ${facts}` : facts}</Meta>
    </Button>
  )
}
