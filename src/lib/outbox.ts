/** Calls that must not be lost: kept on the phone until the cloud has answered, sent in order, safe to send twice. */
import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { Input } from '../../types/contract'
import { CallFailed, call } from './call'
import { type Queued, wordsOf } from './queued'
import { storeOwn } from './storage'

export interface Waiting<K extends Queued = Queued> {
  /** Unique; entries are kept under it one by one, since a phone holds at most 1 MB under a name. */
  id: string
  name: K
  input: Input<K>
  at: number
  /** Set when the cloud refused it for good: the person is told (src/ui/refusals.tsx). */
  refused?: string
}

const index = 'outbox'
const ids = (): string[] => (Taro.getStorageSync(index) as string[]) || []
const stored = (id: string) => Taro.getStorageSync(`${index}.${id}`) as Waiting | ''

/** What a full phone had no room for: it waits as long as the program is open. */
const unstored = new Map<string, Waiting>()
const one = (id: string) => unstored.get(id) ?? stored(id)

const listeners = new Set<() => void>()
const changed = () => {
  for (const listener of listeners) listener()
}

/** Everything that still waits, oldest first. */
export const waiting = (): Waiting[] => [...new Set([...ids(), ...unstored.keys()])].map(one).filter((w): w is Waiting => !!w)

/** The entry is written before the list names it, so a crash between leaves no hole. */
const put = (entry: Waiting): boolean => {
  const { id } = entry
  const there = storeOwn(`${index}.${id}`, entry) && (ids().includes(id) || storeOwn(index, [...ids(), id]))
  if (there) unstored.delete(id)
  else unstored.set(id, entry)
  changed()
  return there
}

/** Keeps a call until it is sent. False when the phone is full: then it waits only as long as the program is open. */
export const keepForLater = <K extends Queued>(id: string, name: K, input: Input<K>): boolean =>
  put({ id, name, input, at: Date.now() } as unknown as Waiting)

/** Keeps a call and sends what waits: for what is tapped where there may be no network. */
export const sendLater = <K extends Queued>(id: string, name: K, input: Input<K>): Promise<void> => {
  keepForLater(id, name, input)
  return flush()
}

/** Forgets an entry: sent, or given up by the person. */
export const forget = (id: string): void => {
  unstored.delete(id)
  storeOwn(
    index,
    ids().filter((other) => other !== id),
  )
  Taro.removeStorageSync(`${index}.${id}`)
  changed()
}

let flushing: Promise<void> | undefined
/** Sends what waits, in order, until the network fails. One at a time however often it is called; never throws. WeChat's chat tool keeps entries of its own here, so whoever shows what waits looks again. */
export const flush = (): Promise<void> => {
  for (const entry of unstored.values()) put(entry)
  changed()
  flushing ??= sendAll().finally(() => {
    flushing = undefined
  })
  return flushing
}

/** Told after each round which calls the cloud answered. */
const onAnswered = new Set<(names: Set<Queued>) => void>()

/** What was kept meanwhile goes out in the same round. An entry that fails holds back only its own parts, such as a report's pictures. */
const sendAll = async () => {
  const tried = new Set<string>()
  const answered = new Set<Queued>()
  const held = ({ id }: Waiting) => waiting().some((w) => id.startsWith(`${w.id}.`))
  const next = () => waiting().find((w) => !w.refused && !tried.has(`${w.id} ${w.at}`) && !held(w))
  for (let entry = next(); entry; entry = next()) {
    tried.add(`${entry.id} ${entry.at}`)
    try {
      await call(entry.name, entry.input)
      forgetUnlessNewer(entry)
    } catch (e) {
      const failed = e instanceof CallFailed ? e : new CallFailed('internal', String(e))
      if (failed.code === 'offline') break
      if (failed.code === 'internal' || failed.code === 'tooMany') continue
      if (wordsOf(entry.name, entry.input)) put({ ...entry, refused: failed.message })
      else forgetUnlessNewer(entry)
    }
    answered.add(entry.name)
  }
  if (answered.size > 0) for (const listener of onAnswered) listener(answered)
}

/** The same entry may have been kept again, with other words, while it was on its way. */
const forgetUnlessNewer = (entry: Waiting) => {
  const now = one(entry.id)
  if (now && now.at === entry.at) forget(entry.id)
}

/** What waits, kept up to date while the screen is open. */
export const useWaiting = (): Waiting[] => {
  const [list, setList] = useState(waiting)
  useEffect(() => {
    const update = () => setList(waiting())
    listeners.add(update)
    update()
    return () => {
      listeners.delete(update)
    }
  }, [])
  return list
}

/** Runs whenever the cloud has answered one of these calls that waited here: what it said before is no longer all of it. */
export const useOnDelivered = (names: Queued[], then: () => void): void => {
  const latest = useRef({ names, then })
  latest.current = { names, then }
  useEffect(() => {
    const heard = (answered: Set<Queued>) => {
      if (latest.current.names.some((name) => answered.has(name))) latest.current.then()
    }
    onAnswered.add(heard)
    return () => {
      onAnswered.delete(heard)
    }
  }, [])
}
