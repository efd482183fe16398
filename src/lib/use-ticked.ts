import { useState } from 'react'

/** Which of a list are ticked; what is no longer in the list does not count. */
export const useTicked = (all: string[]) => {
  const [ticked, setTicked] = useState<string[]>([])
  const those = ticked.filter((id) => all.includes(id))
  return {
    ticked: those,
    has: (id: string) => those.includes(id),
    tick: (id: string) => setTicked(those.includes(id) ? those.filter((other) => other !== id) : [...those, id]),
    /** All of them, or none when all are. */
    tickAll: () => setTicked(those.length === all.length ? [] : all),
  }
}
