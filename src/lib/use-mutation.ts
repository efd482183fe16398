import { useRef, useState } from 'react'
import type { CallName, Input, Output } from '../../types/contract'
import { CallFailed, call } from './call'
import { forget, keepForLater } from './outbox'
import type { Queued } from './queued'
import { whenForbidden } from './seat'

interface Options {
  /** Somebody else was first: look anew. */
  onConflict?: () => void
  /** What to say instead of the failure's own words. */
  words?: (failed: CallFailed) => string
}

interface Then<K extends CallName> {
  onDone?: ((output: Output<K>) => void) | undefined
  /** Without a network the call waits on the phone under this id instead of failing. */
  queue?: K extends Queued ? string : never
}

/** For a tap that writes: one at a time, so that a second tap does nothing; what goes wrong is said in `trouble`. Several steps of a screen share one. */
export const useMutation = ({ onConflict, words = ({ message }) => message }: Options = {}) => {
  const [busy, setBusy] = useState<CallName>()
  const [trouble, setTrouble] = useState('')
  const underWay = useRef(false)

  /** Makes the call and gives its output; nothing when it failed, waits on the phone or another is under way. */
  const run = async <K extends CallName>(name: K, input: Input<K>, { onDone, queue }: Then<K> = {}): Promise<Output<K> | undefined> => {
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(name)
    setTrouble('')
    try {
      const output = await call(name, input)
      if (queue) forget(queue)
      onDone?.(output)
      return output
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      if (!queue || e.code !== 'offline') setTrouble(words(e))
      else if (!keepForLater(queue, name as Queued, input as Input<Queued>)) setTrouble('手机存不下了。先别关村哨，有网就会送出。')
      if (e.code === 'conflict') onConflict?.()
      if (e.code === 'forbidden') void whenForbidden()
      return undefined
    } finally {
      underWay.current = false
      setBusy(undefined)
    }
  }
  return { run, busy, trouble, setTrouble }
}
