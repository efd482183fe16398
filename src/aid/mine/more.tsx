import { useState } from 'react'
import { type MyAid, secretOf } from '@/lib/aid'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { writesAs } from './stands'

/** What was missing, a further question, an objection: one field, by how it stands. */
export const More = ({ aid, onAdded }: { aid: MyAid; onAdded: () => void }) => {
  const { value, write, sent } = useWritten('aidMore', aid._id, { text: '' })
  const [addition, setAddition] = useState(() => newId('more'))
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onAdded })
  const field = writesAs(aid)
  if (!field) return null
  const add = async () => {
    const text = value.text.trim()
    if (text.length < 2) return setTrouble('先写一句')
    const { _id: id } = aid
    if (!(await run('aid.add', { id, ...secretOf(id), addition, text, objection: field.objection }))) return
    sent({ text: '' })
    setAddition(newId('more'))
    onAdded()
  }
  return (
    <>
      <Field long label={field.label} value={value.text} maxLength={900} onInput={(text) => write({ text })} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton kind="line" busy={busy && '正在交…'} onTap={() => void add()}>
        {field.button}
      </BigButton>
    </>
  )
}
