import { useEffect, useState } from 'react'
import { digitsIn } from './typed'

/** Six digits that another screen shows, brought by a scanned picture or typed here: looked up as soon as all are there. */
export const useSixDigits = (scanned: string, look: (six: string) => unknown) => {
  const [digits, setDigits] = useState(scanned)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was scanned is looked up once
  useEffect(() => {
    if (scanned.length === 6) void look(scanned)
  }, [])
  const type = (typed: string) => {
    const six = digitsIn(typed).slice(0, 6)
    setDigits(six)
    if (six.length === 6 && six !== digits) void look(six)
  }
  return { digits, type, clear: () => setDigits('') }
}
