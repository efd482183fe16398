import { useEffect, useState } from 'react'

/** The value once it has not changed for a while: what was typed, not every letter on the way. */
export const useDebounced = <T>(value: T, milliseconds = 300): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
