import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import type { Output } from '../../../types/contract'
import type { ReadTexts } from './sheet-rows'

type Answer = Output<'rendering.takeIn'>
export type Outcome = Answer & { notes: string[]; written: boolean }

/** As many texts as one call takes. */
const atOnce = 20

/** From a sheet to drafts: shown before anything is written, taken in once whoever looked says so, then handed in one by one. */
export const useSheet = () => {
  const [read, setRead] = useState<ReadTexts>()
  const [outcome, setOutcome] = useState<Outcome>()
  const [handedIn, setHandedIn] = useState<number>()
  const { run, busy, trouble, setTrouble } = useMutation()

  const ask = async (from: ReadTexts, write: boolean) => {
    const all: Answer = { taken: [], refused: [] }
    for (let i = 0; i < from.texts.length; i += atOnce) {
      const answer = await run('rendering.takeIn', { texts: from.texts.slice(i, i + atOnce), write })
      if (!answer) return
      all.taken.push(...answer.taken)
      all.refused.push(...answer.refused)
    }
    const refused = [...from.refused, ...all.refused].sort((a, b) => a.row - b.row)
    setOutcome({ taken: all.taken, refused, notes: from.notes, written: write })
  }
  const look = (from: ReadTexts) => {
    setRead(from)
    setHandedIn(undefined)
    return ask(from, false)
  }
  const written = outcome?.written ? outcome.taken.filter(({ does }) => does !== 'same') : []
  const handIn = async () => {
    let done = 0
    for (const { kind, item, version } of written) {
      if (!(await run('rendering.submit', { kind, item, language: 'mn', version }))) break
      done += 1
      setHandedIn(done)
    }
  }
  const clear = () => {
    setOutcome(undefined)
    setTrouble('')
  }
  return { outcome, written: written.length, handedIn, busy, trouble, look, takeIn: () => read && void ask(read, true), handIn, clear }
}
