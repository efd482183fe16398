import { useState } from 'react'
import { dayOfYear } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { earlierInWords } from '../../../figures/campaign-in-words'
import { type Note, NoteForm } from './note-form'

interface Props {
  notes: Note[]
  region: string
  /** There are more before these. */
  earlier: boolean
  mayNote: boolean
  onChanged: () => void
}

/** What else happened meanwhile. */
export const Notes = ({ notes, region, earlier, mayNote, onChanged }: Props) => (
  <Card>
    <Stack>
      <Title>还发生了什么</Title>
      <Meta>全盟都多起来的骗法、新的法律、外面来的宣传：写在这里，看图的人心里有数。记在这里，不是说谁带来了谁。</Meta>
      {notes.length === 0 && <Para>这些月还没有记。</Para>}
      {earlier && <Notice>{earlierInWords(notes.length)}</Notice>}
      {notes.map((note, i) => (
        <OneNote key={note._id} note={note} number={i + 1} onChanged={onChanged} />
      ))}
      {mayNote && <NoteForm region={region} onDone={onChanged} />}
    </Stack>
  </Card>
)

const OneNote = ({ note, number, onChanged }: { note: Note; number: number; onChanged: () => void }) => {
  const [open, setOpen] = useState(false)
  const name = `${number}. ${dayOfYear(note.day)}，${note.words}`
  return (
    <Stack>
      <Para>{name}</Para>
      <Meta>{`${note.by}记的${note.past.length > 0 ? '，改过' : ''}`}</Meta>
      {note.past.length > 0 && (
        <BigButton kind="plain" expanded={open} label={`${open ? '收起' : '看改以前的'}：${note.words}`} onTap={() => setOpen(!open)}>
          {open ? '收起' : '看改以前的'}
        </BigButton>
      )}
      {open && <List items={note.past.map(({ day, words, by }) => `${dayOfYear(day)}，${words}（${by}）`)} />}
      {note.mayChange && <NoteForm region={note.region} note={note} onDone={onChanged} />}
    </Stack>
  )
}
