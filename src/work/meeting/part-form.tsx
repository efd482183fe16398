import { dayAndTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { Theirs } from '@/parts/theirs'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Party } from '../../../types/words/meeting'
import { keptHere, savedWords } from './saved'
import type { Meeting } from './to-do'

interface Props {
  of: Meeting
  party: Party
  region: string
  label: string
  /** The name under which what is written is kept. */
  written: string
  there: Meeting['parts'][number] | undefined
  /** Just now, from here. */
  saved: boolean
  onSaved: () => void
  onChanged: () => void
}

/** One's own part. What a colleague saved after one began to write stands above it, and both are kept until somebody joins them. */
export const PartForm = ({ of: { place, month }, party, region, label, written, there, saved, onSaved, onChanged }: Props) => {
  const version = there?.version ?? 0
  const { value, unsent, write, sent } = useWritten('meetingPart', written, { words: there?.words ?? '', seen: String(version) })
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onChanged, words: keptHere('存下') })
  const save = async () => {
    const words = value.words.trim()
    if (!words) return setTrouble('写上再存。')
    if (!(await run('meeting.write', { region: place._id, month, party, from: region, words, after: version }))) return
    sent({ words, seen: String(version + 1) })
    onSaved()
    onChanged()
  }
  const behind = unsent && there && Number(value.seen) < version ? there : undefined
  return (
    <Stack>
      <Theirs
        newer={behind && { by: behind.by, at: behind.at, lines: [behind.words] }}
        mine={value}
        onTake={() => sent()}
        onPutBack={write}
      />
      <Field label={label} long value={value.words} maxLength={600} onInput={(words) => write({ words })} />
      {there && !behind && <Meta>{`${there.by}，${dayAndTime(there.at)}存的`}</Meta>}
      {trouble ? <Notice kind="wrong">{trouble}</Notice> : saved && !unsent && <Notice kind="good">{savedWords}</Notice>}
      <BigButton kind={there && !unsent ? 'line' : 'act'} label={`存下：${label}`} busy={busy && '正在存…'} onTap={() => void save()}>
        存下
      </BigButton>
    </Stack>
  )
}
