import { type ReactNode, useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { keptWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Columns } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { broadcastApprovers } from '../../../types/words/broadcast'
import { dayInWords, dueIn, type List, type Slot } from './broadcast'
import { Decide } from './decide'
import { Edit } from './edit'
import { HandIn } from './hand-in'
import { Outside } from './outside'
import { SlotCard } from './slot-card'
import { Speaker } from './speaker'
import { TakeAway } from './take-away'

interface Props {
  place: Output<'broadcast.day'>['place']
  list: List
  today: string
  /** What stands right below the act: the way to the next list that waits. */
  children: ReactNode
  onChanged: () => void
}

/** A day's list: how far it is, the one thing to do now, its stretches, and what else can be done with it. */
export const DayList = ({ place, list, today, children, onChanged }: Props) => {
  const of = { region: place._id, day: list.day }
  const [changing, change] = useState(() => keptWritten('broadcast', `${place._id} ${list.day}`) !== undefined)
  const { loudspeaker, may, quiet, status } = list
  const asksFirst = !loudspeaker && may.save && !may.approve
  const due = may.tick ? dueIn(list) : undefined
  const card = (slot: Slot) => <SlotCard key={slot.from} of={of} list={list} slot={slot} today={today} onChanged={onChanged} />
  const done = () => {
    change(false)
    onChanged()
  }
  return (
    <>
      <Title>{`${place.name}，${dayInWords(list.day)}`}</Title>
      {list.givenBack && status === 'draft' && (
        <Notice kind="wrong">{`${list.givenBack.by}退回来了（${dayAndTime(list.givenBack.at)}）：${list.givenBack.words}`}</Notice>
      )}
      <Notice kind={status === 'approved' ? 'good' : 'plain'}>{howFar(list)}</Notice>
      {quiet && <Notice>{`${quiet}。`}</Notice>}
      {asksFirst && <Speaker region={place._id} list={list} first onChanged={onChanged} />}
      {may.approve && <Decide of={of} version={list.version} onChanged={onChanged} />}
      {children}
      {changing && may.save ? (
        <Edit of={of} list={list} onDone={done} onLeave={() => change(false)} onConflict={onChanged} />
      ) : (
        <>
          {may.save && !quiet && status === 'draft' && <HandIn of={of} list={list} onDone={onChanged} onChange={() => change(true)} />}
          {due && card(due)}
          {list.urgent.length > 0 && may.tick && <Outside region={place._id} urgent={list.urgent} onChanged={onChanged} />}
          <Columns>{list.slots.filter((slot) => slot !== due).map(card)}</Columns>
          {may.save && !quiet && status !== 'draft' && (
            <BigButton kind="line" onTap={() => change(true)}>
              改一改
            </BigButton>
          )}
          <TakeAway place={place.name} list={list} />
          {!asksFirst && <Speaker region={place._id} list={list} onChanged={onChanged} />}
        </>
      )}
      <Meta>预警不用写进单子，也不用再批：它生效的时候已经有人批过，自己排在每一段最前面。</Meta>
    </>
  )
}

const howFar = ({ status, version, written, approved, approver, may, quiet }: List): string => {
  const who = broadcastApprovers[approver]
  if (status === 'approved' && approved) return `${approved.by}批了（${dayAndTime(approved.at)}），到点就能放。`
  const by = written ? `${written.by}写的（${dayAndTime(written.at)}）` : ''
  if (status === 'toApprove') return `${by}，等${who}批。没批以前只播预警。`
  if (version === 0) return `单子排好了，还没交。${may.save && !quiet ? '您看一看，交上去；' : ''}${who}批了才能放，没批以前只播预警。`
  return `${by}，还没交上去批。没批以前只播预警。`
}
