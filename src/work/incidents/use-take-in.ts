import { useRef, useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import type { Output } from '../../../types/contract'
import type { ReadIncidents } from './read-incidents'

export type Outcome = Output<'incident.takeIn'> & { notes: string[]; written: boolean }

/** From a sheet's rows to cases: shown before anything is written, and written only as it was shown. */
export const useTakeIn = (onTaken: () => void) => {
  const [read, setRead] = useState<ReadIncidents>()
  const [outcome, setOutcome] = useState<Outcome>()
  const overtaken = useRef(false)
  const { run, busy, trouble, setTrouble } = useMutation({
    onConflict: () => {
      overtaken.current = true
    },
  })
  const ask = async (from: ReadIncidents, stamp?: string): Promise<Output<'incident.takeIn'> | undefined> => {
    const none = { added: [], changed: [], same: 0, refused: [], stamp: '' }
    const write = stamp !== undefined
    const answer = from.rows.length > 0 ? await run('incident.takeIn', { rows: from.rows, write, ...(stamp && { stamp }) }) : none
    if (!answer) {
      if (!write || !overtaken.current) return undefined
      // what was shown no longer holds, and would be refused for ever: shown anew as it is now
      overtaken.current = false
      onTaken()
      if (await ask(from)) setTrouble('刚才有人改过这里面的数，还没有放好。上面是照现在的数重新算的，看一看再放。')
      return undefined
    }
    const refused = [...from.refused, ...answer.refused].sort((a, b) => a.row - b.row)
    setOutcome({ ...answer, refused, notes: from.notes, written: write })
    if (write) onTaken()
    return answer
  }
  const look = (from: ReadIncidents) => {
    setRead(from)
    return ask(from)
  }
  const clear = () => {
    setOutcome(undefined)
    setTrouble('')
  }
  return { outcome, busy: !!busy, trouble, setTrouble, look, takeIn: () => read && void ask(read, outcome?.stamp ?? ''), clear }
}
