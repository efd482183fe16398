import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { dateOfTime, dayOfYear, lastMomentOf } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Choice, Choices } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para } from '@/ui/words'
import { roles } from '../../../types/words/people'
import type { Held, Listed } from './listed'

interface Props {
  member: Listed
  held: Held
  onDone: () => void
}

/** Somebody is away until a day, and another does it meanwhile: one act for all their places of that kind. */
export const StandIn = ({ member, held, onDone }: Props) => {
  const same = member.roles.filter(
    (one) => one.role === held.role && !!one.suspended === !!held.suspended && one.restsUntil === held.restsUntil,
  )
  const names = Object.fromEntries(same.map(({ region, place }) => [region, place]))
  const [id] = useState(() => newId('si'))
  const [regions, setRegions] = useState(Object.keys(names))
  const [by, setBy] = useState<Listed>()
  const [day, setDay] = useState(held.restsUntil === undefined ? '' : dateOfTime(held.restsUntil))
  const [why, setWhy] = useState('')
  const { run, busy, trouble, setTrouble } = useMutation()
  const until = lastMomentOf(day.trim())
  const save = () => {
    if (regions.length === 0) return setTrouble('选好替哪几个地方。')
    if (!by) return setTrouble('选好谁来替。')
    if (until === undefined) return setTrouble('选好替到哪天。')
    if (why.trim().length < 2) return setTrouble('写一句为什么，比如休假。')
    const { restsUntil: seen } = held
    void run(
      'staff.standIn',
      {
        ...{ id, who: member.who, role: held.role, regions, by: { who: by.who, name: by.name }, until, why: why.trim() },
        ...(seen !== undefined && { seen }),
      },
      { onDone },
    )
  }
  return (
    <>
      {same.length > 1 && <Choices label="替哪几个地方" options={names} values={regions} onChange={setRegions} />}
      <Who but={member} chosen={by} onChoose={setBy} />
      <Field label="替到哪天" type="date" value={day} onInput={setDay} />
      <Field label="为什么" value={why} maxLength={60} onInput={setWhy} />
      {by && until !== undefined && regions.length > 0 && (
        <Para>
          {`到${dayOfYear(day.trim())}晚上为止，${by.name}做${regions.map((region) => names[region]).join('、')}的${roles[held.role]}，${member.name}歇着。第二天起${member.name}自己接着做，不用再来点。请跟${by.name}说一声。`}
        </Para>
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton busy={busy && '正在改…'} onTap={save}>
        请人替班，确定
      </BigButton>
    </>
  )
}

const few = 6

/** Who works in one's places, by name: known already, so nobody has to be confirmed. */
const Who = ({ but, chosen, onChoose }: { but: Listed; chosen: Listed | undefined; onChoose: (one: Listed) => void }) => {
  const [typed, setTyped] = useState('')
  const [words, find] = useState('')
  const { data, error, loading, reload } = useCall('staff.list', { page: 0, ...(words && { words }) })
  if (error) return <Failed message={error.message} again={reload} />
  if (loading && !data) return <Loading />
  const works = (one: Listed) => one.who !== but.who && !one.me && one.roles.some(({ suspended }) => !suspended)
  const found = (data?.people ?? []).filter(works)
  const all = chosen && !found.some(({ who }) => who === chosen.who) ? [chosen, ...found] : found
  const what = ({ name, roles: [first] }: Listed) => (first ? `${name}（${roles[first.role]} ${first.place}）` : name)
  return (
    <>
      {(data?.more || words || typed) && (
        <Field label="按名字找替班的人" type="search" value={typed} onInput={setTyped} onConfirm={() => find(typed.trim())} />
      )}
      {typed.trim() !== words && (
        <BigButton kind="soft" onTap={() => find(typed.trim())}>
          {typed.trim() ? '找替班的人' : '看全部'}
        </BigButton>
      )}
      {all.length > 0 && (
        <Choice
          label="谁来替"
          few={few}
          options={Object.fromEntries(all.map((one) => [one.who, what(one)]))}
          value={chosen?.who}
          onChoose={(who) => {
            const one = all.find((other) => other.who === who)
            if (one) onChoose(one)
          }}
        />
      )}
      {all.length === 0 && <Notice>没有找到。</Notice>}
      <Meta>来替的人还没在村哨做事，就先“请人来做事”，写上做到哪天；确认了他，再来这里选他。</Meta>
    </>
  )
}
