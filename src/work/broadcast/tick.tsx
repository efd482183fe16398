import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { notPlayedReasons } from '../../../types/words/broadcast'
import { hoursOf, type Piece, type Slot } from './broadcast'

interface Props {
  of: { region: string; day: string }
  slot: Slot
  /** What may be played now. */
  pieces: Piece[]
  /** What was said of it before. */
  said: boolean | undefined
  onChanged: () => void
}

/** 播了, or why not. Without a network it waits on the phone; a slip is put right by the other. */
export const Tick = ({ of, slot, pieces, said, onChanged }: Props) => {
  const { run, busy, trouble, setTrouble } = useMutation()
  const [asking, setAsking] = useState(false)
  const [why, setWhy] = useState<keyof typeof notPlayedReasons>()
  const [note, setNote] = useState('')
  const key = { ...of, from: slot.from }
  const close = () => {
    setAsking(false)
    onChanged()
  }
  const played = () => {
    const id = newId('tick')
    const input = { ...key, id, at: Date.now(), pieces: pieces.map(({ kind, item }) => ({ kind, item })) }
    void run('broadcast.played', input, { queue: id, onDone: onChanged })
  }
  const notPlayed = async () => {
    if (!why) return setTrouble('选一下为什么。')
    const id = newId('tick')
    await run('broadcast.notPlayed', { ...key, id, at: Date.now(), why, ...(note.trim() && { note: note.trim() }) }, { queue: id })
    close()
  }
  const hours = hoursOf(slot)
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {asking && (
        <>
          <Choice label="为什么没播" options={notPlayedReasons} value={why} onChoose={setWhy} />
          <Field label="想说明的，可以不写" value={note} maxLength={40} onInput={setNote} />
        </>
      )}
      <Row>
        {!asking && said !== true && pieces.length > 0 && (
          <BigButton kind="done" busy={busy && '正在记…'} label={`播了，${hours}`} onTap={played}>
            {said === false ? '点错了，播了' : '播了'}
          </BigButton>
        )}
        {asking ? (
          <>
            <BigButton busy={busy && '正在记…'} label={`记下没播，${hours}`} onTap={() => void notPlayed()}>
              记下没播
            </BigButton>
            <BigButton kind="plain" label={`先不记，${hours}`} onTap={() => setAsking(false)}>
              先不记
            </BigButton>
          </>
        ) : (
          said !== false && (
            <BigButton kind="plain" label={`${said ? '点错了，没播' : '没播'}，${hours}`} onTap={() => setAsking(true)}>
              {said ? '点错了，没播' : '没播'}
            </BigButton>
          )
        )}
      </Row>
    </>
  )
}
