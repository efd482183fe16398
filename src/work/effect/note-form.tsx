import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { AskTwice } from '@/parts/ask-twice'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'

export type Note = Output<'campaign.figures'>['notes'][number]

interface Props {
  region: string
  /** The one that is changed; absent: a new one. */
  note?: Note
  onDone: () => void
}

/** Notes what else happened, or changes it. When a colleague was first, theirs is shown above and one's own words stay. */
export const NoteForm = ({ region, note, onDone }: Props) => {
  const begin = { id: note?._id ?? newId('note'), day: note?.day ?? '', words: note?.words ?? '' }
  const { value, unsent, write, sent } = useWritten('campaignNote', note?._id ?? region, begin)
  const [open, setOpen] = useState(unsent)
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onDone })
  const leave = () => {
    sent(note ? undefined : { id: newId('note'), day: '', words: '' })
    setTrouble('')
    setOpen(false)
  }
  const save = async (out: boolean) => {
    const { id, day, words } = value
    if (!/^20\d\d-\d\d-\d\d$/.test(day) || !words.trim()) return setTrouble('写上哪一天、什么事。')
    const of = out && note ? { day: note.day, words: note.words, out } : { day, words: words.trim() }
    if (!(await run('campaign.note', { id, region, after: note?.version ?? 0, ...of }))) return
    leave()
    onDone()
  }
  if (!open)
    return (
      <BigButton kind={note ? 'plain' : 'line'} label={note && `改一改：${note.words}`} onTap={() => setOpen(true)}>
        {note ? '改一改' : '记一件'}
      </BigButton>
    )
  return (
    <Stack>
      <Field label="哪一天" type="date" value={value.day} onInput={(day) => write({ day })} />
      <Field
        label="什么事"
        placeholder="比如：全盟冒充客服的多了"
        value={value.words}
        maxLength={60}
        onInput={(words) => write({ words })}
      />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Row>
        <BigButton busy={busy && '正在记…'} onTap={() => void save(false)}>
          {note ? '改成这样' : '记下'}
        </BigButton>
        <BigButton kind="line" disabled={!!busy} onTap={leave}>
          先不{note ? '改' : '记'}
        </BigButton>
      </Row>
      {note && (
        <AskTwice
          ask="去掉这一件"
          say="去掉以后，图和字里都不再有它。改以前的样子还留着。"
          act="去掉"
          leave="不去掉"
          busy={busy && '正在去掉…'}
          trouble=""
          onSure={() => void save(true)}
        />
      )}
    </Stack>
  )
}
