/** What a person chose on this phone: letter size, contrast, village and kinds of reader. */
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Audience } from '../../types/entities/audience'
import { preferencesKey as key } from './keys'
import { storeOwn } from './storage'

export interface Preferences {
  elder: boolean
  contrast: boolean
  /** Reads Mongolian where there is some. */
  mongolian?: boolean
  village?: { _id: string; name: string }
  audiences: Audience[]
}

const fresh: Preferences = { elder: false, contrast: false, audiences: [] }
const listeners = new Set<() => void>()

export const preferences = (): Preferences => ({ ...fresh, ...((Taro.getStorageSync(key) as Partial<Preferences>) || {}) })

/** Keeps a choice; every open screen follows at once. */
export const prefer = (choice: Partial<Preferences>): void => {
  storeOwn(key, { ...preferences(), ...choice })
  for (const listener of listeners) listener()
}

export const usePreferences = (): Preferences => {
  const [now, setNow] = useState(preferences)
  useEffect(() => {
    const update = () => setNow(preferences())
    listeners.add(update)
    return () => {
      listeners.delete(update)
    }
  }, [])
  return now
}
