import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import type { Output } from '../../../types/contract'
import type { ReadPlaces } from './read-places'

export type Outcome = Output<'county.takeIn'> & { notes: string[]; written: boolean }

/** From rows to places: shown before anything is written, and taken in once whoever looked says so. */
export const useTakeIn = (onTaken: () => void) => {
  const [read, setRead] = useState<ReadPlaces>()
  const [outcome, setOutcome] = useState<Outcome>()
  const { run, busy, trouble, setTrouble } = useMutation()

  const ask = async (from: ReadPlaces, write: boolean) => {
    const none = { added: [], changed: [], same: 0, missing: [], refused: [] }
    const answer = from.rows.length > 0 ? await run('county.takeIn', { rows: from.rows, write }) : none
    if (!answer) return
    const refused = [...from.refused, ...answer.refused].sort((a, b) => a.row - b.row)
    setOutcome({ ...answer, refused, notes: from.notes, written: write })
    if (write) onTaken()
  }
  const look = (from: ReadPlaces) => {
    setRead(from)
    return ask(from, false)
  }
  const clear = () => {
    setOutcome(undefined)
    setTrouble('')
  }
  return { outcome, busy: !!busy, trouble, setTrouble, look, takeIn: () => read && void ask(read, true), clear }
}
