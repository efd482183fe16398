import { day, dayAndTime } from '@/lib/time'
import { rowOf } from '@/lib/use-focus-back'
import { Button, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Line, Meta, Para, Tag } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { aidStatuses } from '../../../types/words/aid'
import css from './aid.module.scss'
import { dueIn } from './due'
import { whomHere } from './words'

interface Props {
  queue: Output<'aid.queue'>
  page: number
  onPage: (page: number) => void
  /** The one being read. */
  now: string | undefined
  onOpen: (id: string) => void
}

/** A page of what was handed over, without a name, a number or a word of it. */
export const List = ({ queue: { aids, more }, page, onPage, now, onOpen }: Props) => (
  <>
    {aids.length === 0 && <Notice>{page > 0 ? '没有更多了。' : '这一类现在没有。'}</Notice>}
    <View className={css.items}>
      {aids.map((aid) =>
        aid.forgottenAt ? <Gone key={aid._id} aid={aid} /> : <Item key={aid._id} aid={aid} reading={aid._id === now} onOpen={onOpen} />,
      )}
    </View>
    <Pager page={page} more={more} onPage={onPage} />
  </>
)

type Row = Output<'aid.queue'>['aids'][number]

/** That there was one, and its dates. */
const Gone = ({ aid: { status, createdAt, forgottenAt = 0, place } }: { aid: Row }) => (
  <View className={css.item}>
    <Tag color="ink">{aidStatuses[status]}</Tag>
    <Meta>{`${day(createdAt)}交来，${day(forgottenAt)}删掉 · ${place}`}</Meta>
  </View>
)

const Item = ({ aid, reading, onOpen }: { aid: Row; reading: boolean; onOpen: (id: string) => void }) => {
  const due = aid.due === undefined ? undefined : dueIn(aid.due, Date.now())
  const facts = [aid.place, ...(aid.ends ? [`没人接手，${day(aid.ends)}自动删`] : [])].join(' · ')
  return (
    <Button id={rowOf(aid._id)} className={`${css.item} ${reading ? css.reading : ''}`} onTap={() => onOpen(aid._id)}>
      <Line>
        <Tag color={due?.late ? 'red' : 'sky'}>{aidStatuses[aid.status]}</Tag>
        <Meta>{`${dayAndTime(aid.createdAt)}交来`}</Meta>
      </Line>
      <Para>{[...(aid.whom ? [`替${whomHere[aid.whom]}问`] : []), ...(due ? [due.words] : [])].join('，')}</Para>
      <Meta>{reading ? `正在看 · ${facts}` : facts}</Meta>
    </Button>
  )
}
