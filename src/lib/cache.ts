/** Answers kept on the phone, so that a screen has something to show without a network. */
import Taro from '@tarojs/taro'
import type { Output } from '../../types/contract'
import type { KeptCall } from '../../types/kept'
import { fromStored, keyOf, type Stored, toStored, versions } from './kept-form'
import { removeAll, storeCopy } from './storage'

/** What a call's answer was kept as under a name, if it is there and this release reads it. */
export const cached = <K extends KeptCall, T = Output<K>>(call: K, name: string): T | undefined =>
  fromStored<K, T>(call, Taro.getStorageSync(keyOf(name)) as Stored<T> | '')

/** A phone whose storage is full keeps nothing more; the screen has its answer all the same. */
export const cacheAnswer = <K extends KeptCall, T = Output<K>>(call: K, name: string, answer: NoInfer<T>): void =>
  void storeCopy(keyOf(name), toStored<K, T>(call, answer))

export const dropCached = (name: string): void => Taro.removeStorageSync(keyOf(name))

/** Forgets everything kept: the next person at this computer must not see it. */
export const clearCached = (): void => removeAll(keyOf(''))

/** Forgets what other releases kept and this one cannot read. */
export const forgetOutdated = (): void => {
  const current = new Set<string | undefined>(Object.values(versions))
  removeAll(keyOf(''), (key) => !current.has((Taro.getStorageSync(key) as Partial<Stored<unknown>>).version))
}
