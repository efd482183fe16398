import { useEffect, useRef } from 'react'
import { focusOn } from './focus-on'

/** The id of the row from which something is opened. */
export const rowOf = (id: string): string => `row-${id}`

/** When what was open is closed, by a button or by going back, the next key goes on from its row. */
export const useFocusBack = (open: string | undefined): void => {
  const before = useRef(open)
  useEffect(() => {
    if (before.current && !open) focusOn(rowOf(before.current))
    before.current = open
  }, [open])
}
