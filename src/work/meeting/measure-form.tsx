import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Input } from '../../../types/contract'
import { remindersAt } from '../../../types/words/meeting'
import { roles } from '../../../types/words/people'
import { keptHere, savedWords } from './saved'
import type { Meeting } from './to-do'

type Role = Input<'meeting.measure'>['duty']['role']
interface Draft extends Record<string, string> {
  id: string
  what: string
  who: string
  due: string
  role: string
  region: string
}
type Level = Meeting['place']['level']

/** The duties that a measure may come to there, by name. */
const dutiesAt = (level: Level): Record<string, string> => Object.fromEntries(remindersAt(level).map((role) => [role, roles[role]]))

/** What is missing, or what goes out. */
const decidedOf = (draft: Draft, { place, month }: Meeting): Input<'meeting.measure'> | string => {
  const { id, what, who, due, role, region } = draft
  if (!what.trim() || !who.trim()) return '写上办什么、谁来办。'
  if (!due) return '选一下哪天以前办。'
  if (!role) return '选一下到日子提醒谁。'
  return { id, region: place._id, month, what: what.trim(), who: who.trim(), due, duty: { role: role as Role, region } }
}

interface FieldsProps {
  data: Meeting
  draft: Draft
  write: (change: Partial<Draft>) => void
}

const Fields = ({ data: { place, below }, draft, write }: FieldsProps) => {
  const places = [place, ...below]
  const level = places.find(({ _id }) => _id === draft.region)?.level ?? place.level
  const there = dutiesAt(level)
  return (
    <>
      <Field
        label="办什么"
        placeholder="比如：给老人集中讲一次退保"
        value={draft.what}
        maxLength={60}
        onInput={(what) => write({ what })}
      />
      <Field label="谁来办" placeholder="写单位，不写个人" value={draft.who} maxLength={30} onInput={(who) => write({ who })} />
      <Field label="哪天以前" type="date" value={draft.due} onInput={(due) => write({ due })} />
      {below.length > 0 && (
        <Choice
          label="到日子提醒哪里的人"
          few={8}
          options={Object.fromEntries(places.map(({ _id, name }) => [_id, name]))}
          value={draft.region}
          onChoose={(region) => {
            const level = places.find(({ _id }) => _id === region)?.level ?? place.level
            write({ region, ...(!(draft.role in dutiesAt(level)) && { role: '' }) })
          }}
        />
      )}
      <Choice label="到日子提醒谁" options={there} value={draft.role} onChoose={(role) => write({ role })} />
    </>
  )
}

/** Something decided in this meeting. */
export const NewMeasure = ({ data, onAdded }: { data: Meeting; onAdded: () => void }) => {
  const begin = () => ({ id: newId('measure'), what: '', who: '', due: '', role: 'commandRoom', region: data.place._id })
  const [open, setOpen] = useState(false)
  const [first] = useState(begin)
  const { value, write, unsent, sent } = useWritten<Draft>('measure', `${data.place._id} ${data.month}`, first)
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onAdded, words: keptHere('记下这一条') })
  const [saved, setSaved] = useState(false)
  const save = async () => {
    const decided = decidedOf(value, data)
    if (typeof decided === 'string') return setTrouble(decided)
    if (!(await run('meeting.measure', decided))) return
    sent(begin())
    setOpen(false)
    setSaved(true)
    onAdded()
  }
  if (!open && !unsent)
    return (
      <>
        {saved && <Notice kind="good">{savedWords}</Notice>}
        <BigButton kind="line" onTap={() => setOpen(true)}>
          记一条定了的事
        </BigButton>
      </>
    )
  return (
    <Card>
      <Stack>
        <Title level={3}>记一条定了的事</Title>
        <Fields {...{ data, write }} draft={value} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton busy={busy && '正在记…'} onTap={() => void save()}>
          记下这一条
        </BigButton>
        <BigButton
          kind="plain"
          onTap={() => {
            sent(begin())
            setOpen(false)
          }}
        >
          不记了
        </BigButton>
      </Stack>
    </Card>
  )
}

interface ChangeProps {
  measure: Meeting['measures'][number]
  data: Meeting
  onDone: () => void
  onSaved: () => void
  onLeave: () => void
}

/** Other words, another day or duty for what is open. */
export const ChangeMeasure = ({ measure, data, onDone, onSaved, onLeave }: ChangeProps) => {
  const { _id: id, what, who, due, duty, version } = measure
  const { value, write, sent } = useWritten<Draft>('measure', `${data.place._id} ${data.month} ${id}`, {
    ...{ id, what, who, due, role: duty.role, region: duty.region },
  })
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onDone, words: keptHere('存下') })
  const save = async () => {
    const decided = decidedOf(value, data)
    if (typeof decided === 'string') return setTrouble(decided)
    if (!(await run('meeting.measure', { ...decided, after: version }))) return
    sent()
    onSaved()
    onDone()
  }
  return (
    <Stack>
      <Fields {...{ data, write }} draft={value} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton label={`存下：${what}`} busy={busy && '正在存…'} onTap={() => void save()}>
        存下
      </BigButton>
      <BigButton
        kind="plain"
        label={`不改了：${what}`}
        onTap={() => {
          sent()
          onLeave()
        }}
      >
        不改了
      </BigButton>
    </Stack>
  )
}
