import { useState } from 'react'

type Part = string | number | boolean

/** Turning the pages of a list: each goes on behind where the one before it ended, however far somebody turns. */
export const usePages = <P extends Part = Part>() => {
  const [ends, setEnds] = useState<P[][]>([])
  const page = ends.length
  const after = ends.at(-1)
  return {
    page,
    /** For the call: the number for a cloud of an earlier release, no higher than calls take. */
    asked: { page: Math.min(page, 500), ...(after && after.length > 0 && { after }) },
    turn: (to: number, end: P[] = []) => {
      if (to < page) setEnds(ends.slice(0, to))
      // tapped again before the next page has come: what is shown is still the one before
      else if (end.length === 0 || `${end}` !== `${after}`) setEnds([...ends, end])
    },
    /** What is looked for changes: the first page again. */
    anew:
      <T>(set: (value: T) => void) =>
      (value: T) => {
        set(value)
        setEnds([])
      },
  }
}
