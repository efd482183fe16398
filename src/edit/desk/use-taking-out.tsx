import { type ReactNode, useState } from 'react'
import { TakenOut } from '@/ui/taken-out'

/** Something is taken out of what is written here; `slip` puts it back, until that is changed again. */
export const useTakingOut = <T,>(now: T, change: (next: T) => void): { takeOut: (words: string, next: T) => void; slip: ReactNode } => {
  const [taken, setTaken] = useState<{ words: string; before: T; after: string }>()
  return {
    takeOut: (words, next) => {
      setTaken({ words, before: now, after: JSON.stringify(next) })
      change(next)
    },
    slip: taken?.after === JSON.stringify(now) && <TakenOut words={taken.words} onBack={() => change(taken.before)} />,
  }
}
