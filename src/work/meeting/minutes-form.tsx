import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { Theirs } from '@/parts/theirs'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { presences } from '../../../types/words/meeting'
import { linesOf } from './minutes-lines'
import { keptHere, savedWords } from './saved'
import type { Meeting } from './to-do'

const listed = ['present', 'excused', 'sitting', 'copies'] as const
const names = { ...presences, copies: '分送' }
const hints = {
  present: '比如：综合指挥室、派出所、司法所、巴彦嘎查',
  excused: '没来成的',
  sitting: '来听的、来介绍情况的',
  copies: '纪要还要给谁，可以不写',
}
/** Written one beside the other, with whatever mark between. */
const namesIn = (text: string) =>
  text
    .split(/[\n、，,；;]/)
    .map((name) => name.trim())
    .filter(Boolean)

const draftOf = (minutes: Meeting['minutes']) => ({
  ...{ day: minutes?.day ?? '', spot: minutes?.spot ?? '', chair: minutes?.chair ?? '', said: minutes?.said ?? '' },
  ...{ present: (minutes?.present ?? []).join('、'), excused: (minutes?.excused ?? []).join('、') },
  ...{ sitting: (minutes?.sitting ?? []).join('、'), copies: (minutes?.copies ?? []).join('、') },
  ...{ held: minutes?.held ? 'yes' : 'no', seen: String(minutes?.version ?? 0) },
})

interface Props {
  data: Meeting
  /** Just now, from here. */
  saved: boolean
  onSaved: () => void
  onChanged: () => void
}

/** The scribe's form: a day is enough at first, the rest comes in the meeting. */
export const MinutesForm = ({ data: { place, month, minutes }, saved, onSaved, onChanged }: Props) => {
  const version = minutes?.version ?? 0
  const { value, unsent, write, sent } = useWritten('minutes', `${place._id} ${month}`, draftOf(minutes))
  const button = value.held === 'yes' ? '存下纪要' : '存下日子'
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onChanged, words: keptHere(button) })
  const save = async () => {
    const { day, spot, chair, said } = value
    const lists = {
      present: namesIn(value.present),
      excused: namesIn(value.excused),
      sitting: namesIn(value.sitting),
      copies: namesIn(value.copies),
    }
    const long = listed.find((key) => lists[key].some((name) => name.length > 30) || lists[key].length > 60)
    if (long) return setTrouble(`${names[long]}里，一个名称最多30个字，最多60个，中间用顿号隔开。`)
    const held = value.held === 'yes'
    if (held && !day) return setTrouble('选一下是哪天开的。')
    const words = { ...(day && { day }), ...(spot.trim() && { spot: spot.trim() }), ...(chair.trim() && { chair: chair.trim() }) }
    const input = { region: place._id, month, after: version, held, ...words, ...lists, ...(said.trim() && { said: said.trim() }) }
    if (!(await run('meeting.hold', input))) return
    sent(value)
    onSaved()
    onChanged()
  }
  const behind = unsent && minutes && Number(value.seen) < version ? minutes : undefined
  return (
    <Stack>
      <Theirs
        newer={behind && { by: behind.by, at: behind.at, lines: linesOf(behind) }}
        mine={value}
        onTake={() => sent()}
        onPutBack={write}
      />
      <Field label="哪天开" type="date" value={value.day} onInput={(day) => write({ day })} />
      <Meta>先定日子就行：开会前一周，要写的人在“等我办的”里会看到。</Meta>
      <Field label="在哪里" value={value.spot} maxLength={40} onInput={(spot) => write({ spot })} />
      <Field label="谁主持" value={value.chair} maxLength={30} onInput={(chair) => write({ chair })} />
      {listed.map((key) => (
        <Field key={key} label={names[key]} long placeholder={hints[key]} value={value[key]} onInput={(text) => write({ [key]: text })} />
      ))}
      <Field label="说了什么" long value={value.said} maxLength={1500} onInput={(said) => write({ said })} />
      <Choice
        label="开了没有"
        options={{ no: '还没开', yes: '开过了' }}
        value={value.held as 'no' | 'yes'}
        onChoose={(held) => write({ held })}
      />
      {trouble ? <Notice kind="wrong">{trouble}</Notice> : saved && !unsent && <Notice kind="good">{savedWords}</Notice>}
      <BigButton kind={unsent ? 'act' : 'line'} busy={busy && '正在存…'} onTap={() => void save()}>
        {button}
      </BigButton>
    </Stack>
  )
}
