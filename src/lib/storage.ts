/** The one reader and writer of the phone's storage: never throws, and what it did not take is held as long as the program is open. What people wrote comes before what can be fetched again. */
import { useEffect, useState } from 'react'
import { keptPrefix } from './keys'
import * as shelf from './shelf'

export { whose } from './shelf'

const held = new Map<string, unknown>()
const heldName = (key: string) => `${shelf.whose()} ${key}`

/** What lies under a key, as long as it has the shape asked for; nothing for what is torn. */
export const read = <T>(key: string, isOne: (value: unknown) => value is T): T | undefined => {
  const value = held.has(heldName(key)) ? held.get(heldName(key)) : shelf.read(key)
  return isOne(value) ? value : undefined
}

export const drop = (key: string): void => {
  held.delete(heldName(key))
  shelf.remove(key)
}

/** The keys that begin so. */
export const keysUnder = (prefix: string): string[] => {
  const here = heldName('')
  const inMemory = [...held.keys()].flatMap((name) => (name.startsWith(here) ? name.slice(here.length) : []))
  return [...new Set([...shelf.keys(), ...inMemory])].filter((key) => key.startsWith(prefix))
}

/** Removes everything stored under keys that begin so, or only what `judge` names. */
export const removeAll = (prefix: string, judge: (key: string) => boolean = () => true): void => {
  for (const key of keysUnder(prefix)) if (judge(key)) drop(key)
}

const stored = (key: string, value: unknown): boolean => {
  const there = shelf.write(key, value)
  if (there) held.delete(heldName(key))
  else held.set(heldName(key), value)
  return there
}

/** What belongs to the device, whoever acts here. */
export const readOfDevice = (key: string): unknown => (held.has(`device ${key}`) ? held.get(`device ${key}`) : shelf.readOfDevice(key))
export const storeOfDevice = (key: string, value: unknown): void => {
  if (shelf.writeOfDevice(key, value)) held.delete(`device ${key}`)
  else held.set(`device ${key}`, value)
}

/** Stores what can be fetched again, where there is room and the next person may find it. */
export const storeCopy = (key: string, value: unknown): void => {
  if (shelf.keepsAnswers()) stored(key, value)
  else held.set(heldName(key), value)
}

/** Stores what a person wrote or chose; answers kept for days without a network make room for it. False when it will be gone with the program: the person is told once (src/ui/no-room.tsx). */
export const storeOwn = (key: string, value: unknown): boolean => {
  if (stored(key, value)) return true
  removeAll(keptPrefix)
  const there = stored(key, value)
  if (!there) say(true)
  return there
}

/** Full, and not yet said. */
let toSay = false
let said = false
const listeners = new Set<() => void>()
const say = (now: boolean) => {
  toSay = now && !said
  for (const listener of listeners) listener()
}

/** Whether something a person wrote could not be stored, as long as they have not answered that they know. */
export const useNoRoom = (): boolean => {
  const [now, setNow] = useState(toSay)
  useEffect(() => {
    const update = () => setNow(toSay)
    listeners.add(update)
    update()
    return () => void listeners.delete(update)
  }, [])
  return now
}
export const noRoomIsKnown = (): void => {
  said = true
  say(false)
}
