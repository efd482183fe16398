import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { CallName, Input, Output } from '../../types/contract'
import type { KeptCall } from '../../types/kept'
import { cacheAnswer, cached, dropCached } from './cache'
import { CallFailed, call } from './call'
import { DrawnFrom } from './drawn-from'
import { whenForbidden } from './seat'
import { whose } from './storage'
import { usePullDown } from './use-pull-down'

interface Loaded<T> {
  data?: T
  /** Set when the last try failed; `data` may still hold what the phone kept from before. */
  error?: CallFailed
  loading: boolean
  reload: () => void
}

/**
 * Makes a call when the screen opens and whenever its input changes.
 * With `keep` the last good answer stays on the phone under that name, is shown at once, and is what people see without a network; `withOwn` puts to what is kept what the cloud does not have yet.
 */
export const useCall = <K extends CallName>(
  name: K,
  input: Input<K>,
  { keep, withOwn }: { keep?: K extends KeptCall ? string : never; withOwn?: (answer: Output<K>) => Output<K> } = {},
): Loaded<Output<K>> => {
  const text = JSON.stringify(input)
  const drawnFrom = useContext(DrawnFrom)
  if (keep) drawnFrom.add(keep)
  const [state, setState] = useState<Omit<Loaded<Output<K>>, 'reload'>>(() => {
    const data = keep ? cached<KeptCall, Output<K>>(name as KeptCall, keep) : undefined
    return data ? { data, loading: true } : { loading: true }
  })
  const latest = useRef(0)

  const reload = useCallback(() => {
    latest.current += 1
    const mine = latest.current
    const asker = whose()
    setState((s) => ({ ...(s.data ? { data: s.data } : {}), loading: true }))
    return call(name, JSON.parse(text)).then(
      (data) => {
        if (mine !== latest.current) return
        if (keep && whose() === asker) cacheAnswer<KeptCall, Output<K>>(name as KeptCall, keep, withOwn ? withOwn(data) : data)
        setState({ data, loading: false })
      },
      (e) => {
        const error = e instanceof CallFailed ? e : new CallFailed('internal', '出了点问题，请过一会儿再试')
        // what the cloud says is gone is not to be read from the phone either
        const gone = error.code === 'notFound' || error.code === 'forbidden'
        if (keep && gone) dropCached(keep)
        // who may not read this any more may not read the rest of their work either
        if (error.code === 'forbidden') void whenForbidden()
        if (mine === latest.current) setState((s) => ({ ...(s.data && !gone ? { data: s.data } : {}), error, loading: false }))
      },
    )
  }, [name, text, keep, withOwn])

  useEffect(() => void reload(), [reload])
  usePullDown(reload)
  return { ...state, reload }
}
