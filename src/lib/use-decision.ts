import { useState } from 'react'
import { CallFailed } from './call'

/** One of several steps taken by a tap: which is under way, what went wrong, and a look anew when somebody else was first. */
export const useDecision = <Step extends string>(onDecided: () => void) => {
  const [busy, setBusy] = useState<Step>()
  const [trouble, setTrouble] = useState<string>()

  const decide = async (step: Step, take: () => Promise<unknown>, done = onDecided) => {
    setBusy(step)
    setTrouble(undefined)
    try {
      await take()
      done()
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setTrouble(e.message)
      if (e.code === 'conflict') onDecided()
    } finally {
      setBusy(undefined)
    }
  }
  return { busy, trouble, decide }
}
