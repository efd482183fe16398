/** What a person chose on this phone: letter size, contrast, village and kinds of reader. */
import { useEffect, useState } from 'react'
import { preferencesKey as key } from './keys'
import { type Preferences, preferencesFrom } from './preferences-form'
import { isThing } from './shapes'
import { read, readOfDevice, storeOfDevice, storeOwn } from './storage'

export type { Preferences } from './preferences-form'

const listeners = new Set<() => void>()

export const preferences = (): Preferences => preferencesFrom(readOfDevice(key), read(key, isThing))

/** Keeps a choice; every open screen follows at once. */
export const prefer = (choice: Partial<Preferences>): void => {
  const now = { ...preferences(), ...choice }
  const { village: _village, audiences: _audiences, ...ofDevice } = now
  const before = readOfDevice(key)
  storeOfDevice(key, { ...(isThing(before) && before), ...ofDevice })
  storeOwn(key, now)
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
