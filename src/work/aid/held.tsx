import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { dateOfTime, dayOfYear } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { activityKinds, countWays } from '../../../types/words/aid'

/** What the office held for the campaign: entered in a few taps, and the latest ones. */
export const Held = () => {
  const { data, error, reload } = useCall('aid.activities', {})
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading words="正在取…" />
  return (
    <>
      <Enter activities={data.activities} onEntered={reload} />
      {data.activities.map((one) => (
        <Entered key={one._id} one={one} onRemoved={reload} />
      ))}
    </>
  )
}

type Activity = Output<'aid.activities'>['activities'][number]
const aDay = 86_400_000
const often: Record<string, string> = { '5人': '5', '10人': '10', '20人': '20', '30人': '30', '50人': '50', '100人': '100' }

/** The kind, the day, the place and about how many: mostly by taps, with the places of before. */
const Enter = ({ activities, onEntered }: { activities: Activity[]; onEntered: () => void }) => {
  const [id, setId] = useState(() => newId('held'))
  const [kind, setKind] = useState<Activity['kind']>('talk')
  const today = dateOfTime(Date.now())
  const days = { [today]: '今天', [dateOfTime(Date.now() - aDay)]: '昨天', other: '别的日子' }
  const [day, setDay] = useState(today)
  const [typedDay, typeDay] = useState('')
  const [place, setPlace] = useState('')
  const [people, setPeople] = useState('')
  const [counted, setCounted] = useState<Activity['counted']>('estimate')
  const [done, setDone] = useState(false)
  const { run, busy, trouble, setTrouble } = useMutation()
  const before = [...new Set(activities.map((one) => one.place))].slice(0, 4)

  const enter = async () => {
    setDone(false)
    const on = day === 'other' ? typedDay.trim() : day
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return setTrouble('选一下是哪天。')
    if (!place.trim() || !(Number(people) > 0)) return setTrouble('写上在哪办的、来了多少人。')
    const one: Input<'aid.held'> = { id, kind, day: on, place: place.trim(), people: Number(people), counted }
    if (!(await run('aid.held', one))) return
    setId(newId('held'))
    setPeople('')
    setDone(true)
    onEntered()
  }
  return (
    <Card>
      <Stack>
        <Title>记一场</Title>
        <Choice label="办的什么" options={activityKinds} value={kind} onChoose={setKind} />
        <Choice label="哪天" options={days} value={day} onChoose={setDay} />
        {day === 'other' && <Field label="日子" type="date" value={typedDay} onInput={typeDay} />}
        {before.length > 0 && (
          <Choice
            label="以前去过的"
            options={Object.fromEntries(before.map((one) => [one, one]))}
            value={before.find((one) => one === place)}
            onChoose={setPlace}
          />
        )}
        <Field label="在哪" placeholder="比如：巴彦嘎查活动室" hint="不写人名、电话" value={place} maxLength={30} onInput={setPlace} />
        <Choice
          label="来了多少人"
          options={Object.fromEntries(Object.keys(often).map((one) => [one, one]))}
          value={Object.keys(often).find((one) => often[one] === people)}
          onChoose={(one) => setPeople(often[one] ?? '')}
        />
        <Field label="或者写个数" type="digit" value={people} onInput={setPeople} />
        <Choice label="人数是" options={countWays} value={counted} onChoose={setCounted} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {done && <Notice kind="good">记下了。</Notice>}
        <BigButton busy={busy && '正在记…'} onTap={() => void enter()}>
          记下
        </BigButton>
      </Stack>
    </Card>
  )
}

const Entered = ({ one, onRemoved }: { one: Activity; onRemoved: () => void }) => {
  const { run, busy, trouble } = useMutation()
  return (
    <Card>
      <Stack>
        <Title level={3}>{`${activityKinds[one.kind]}，${one.place}`}</Title>
        <Meta>{`${dayOfYear(one.day)} · ${one.people} 人（${countWays[one.counted]}）`}</Meta>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton
          kind="plain"
          label={`记错了，去掉：${activityKinds[one.kind]}，${one.place}，${dayOfYear(one.day)}`}
          busy={busy && '正在去掉…'}
          onTap={() => void run('aid.removeActivity', { id: one._id }, { onDone: onRemoved })}
        >
          记错了，去掉
        </BigButton>
      </Stack>
    </Card>
  )
}
