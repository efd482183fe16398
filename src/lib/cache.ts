/** Answers kept on the phone, so that a screen has something to show without a network. */
import type { Output } from '../../types/contract'
import type { KeptCall } from '../../types/kept'
import { fromStored, keyOf, toStored, versions } from './kept-form'
import { isThing } from './shapes'
import { drop, read, removeAll, storeCopy } from './storage'

/** What a call's answer was kept as under a name, if it is there and this release reads it. */
export const cached = <K extends KeptCall, T = Output<K>>(call: K, name: string): T | undefined =>
  fromStored<K, T>(call, read(keyOf(name), isThing))

/** A phone whose storage is full keeps nothing more; the screen has its answer all the same. */
export const cacheAnswer = <K extends KeptCall, T = Output<K>>(call: K, name: string, answer: NoInfer<T>): void =>
  storeCopy(keyOf(name), toStored<K, T>(call, answer))

export const dropCached = (name: string): void => drop(keyOf(name))

/** Forgets everything kept: whoever acts here may not see it any more. */
export const clearCached = (): void => removeAll(keyOf(''))

/** Forgets what other releases kept and this one cannot read. */
export const forgetOutdated = (): void => {
  const current = new Set<unknown>(Object.values(versions))
  removeAll(keyOf(''), (key) => !current.has(read(key, isThing)?.version))
}
