/** Calls that must not be lost: kept on the phone until the cloud has answered, sent in order, safe to send twice. */
import { useEffect, useRef, useState } from 'react'
import type { Input } from '../../types/contract'
import { CallFailed, call } from './call'
import { isInPieces, sendPiece } from './in-pieces'
import { type Queued, wordsOf } from './queued'
import { isText, isThing } from './shapes'
import { drop, keysUnder, read, storeOwn, whose } from './storage'

export interface Waiting<K extends Queued = Queued> {
  /** Unique; entries are kept under it one by one, since a phone holds at most 1 MB under a name. */
  id: string
  name: K
  input: Input<K>
  at: number
  /** Set when the cloud refused it for good: the person is told (src/ui/refusals.tsx). */
  refused?: string
}

const prefix = 'outbox.'
const isWaiting = (kept: unknown): kept is Waiting =>
  isThing(kept) && isText(kept.id) && isText(kept.name) && typeof kept.at === 'number' && isThing(kept.input)
const one = (id: string) => read(prefix + id, isWaiting)

/** What a full phone had no room for: tried again each time what waits is sent. */
const unstored = new Set<string>()

const listeners = new Set<() => void>()
const changed = () => {
  for (const listener of listeners) listener()
}

/** Everything that still waits, oldest first. */
export const waiting = (): Waiting[] =>
  keysUnder(prefix)
    .flatMap((key) => one(key.slice(prefix.length)) ?? [])
    .sort((a, b) => a.at - b.at)

const put = (entry: Waiting): boolean => {
  const there = storeOwn(prefix + entry.id, entry)
  if (there) unstored.delete(entry.id)
  else unstored.add(entry.id)
  changed()
  return there
}

/** Whether an entry survives the program being closed. */
export const isStored = (id: string): boolean => !unstored.has(id)

/** Later than all that waits, whatever the phone's clock says. */
const next = () => Math.max(Date.now(), ...waiting().map((w) => w.at + 1))

/** Keeps a call until it is sent. False when the phone is full: then it waits only as long as the program is open. */
export const keepForLater = <K extends Queued>(id: string, name: K, input: Input<K>): boolean =>
  put({ id, name, input, at: next() } as unknown as Waiting)

/** Keeps a call and sends what waits: for what is tapped where there may be no network. */
export const sendLater = <K extends Queued>(id: string, name: K, input: Input<K>): Promise<void> => {
  keepForLater(id, name, input)
  return flush()
}

/** Forgets an entry: sent, or given up by the person. */
export const forget = (id: string): void => {
  unstored.delete(id)
  drop(prefix + id)
  changed()
}

let flushing: Promise<void> | undefined
/** Sends what waits, in order, until the network fails. One at a time however often it is called; never throws. WeChat's chat tool keeps entries of its own here, so whoever shows what waits looks again. */
export const flush = (): Promise<void> => {
  for (const id of unstored) {
    const entry = one(id)
    if (entry) put(entry)
  }
  // the list that earlier releases kept beside the entries
  drop('outbox')
  changed()
  flushing ??= sendAll().finally(() => {
    flushing = undefined
  })
  return flushing
}

/** Told after each round which calls the cloud answered. */
const onAnswered = new Set<(names: Set<Queued>) => void>()

/** What is small goes first and between the pieces of what is large, in order; what was kept meanwhile goes out in the same round. An entry that fails holds back only its own parts, such as a report's pictures. When somebody else begins to act here, the round ends: the rest waits for its own person. */
const sendAll = async () => {
  const sender = whose()
  const tried = new Set<string>()
  const answered = new Set<Queued>()
  const held = ({ id }: Waiting) => waiting().some((w) => id.startsWith(`${w.id}.`))
  const nextOne = () => {
    const left = waiting().filter((w) => !w.refused && !tried.has(`${w.id} ${w.at}`) && !held(w))
    return left.find(({ input }) => !isInPieces(input)) ?? left[0]
  }
  for (let entry = nextOne(); entry; entry = nextOne()) {
    const { input } = entry
    tried.add(`${entry.id} ${entry.at}`)
    try {
      const came = isInPieces(input) ? await sendPiece(input) : await call(entry.name, input)
      if (whose() !== sender) return
      if (came === 'more') tried.delete(`${entry.id} ${entry.at}`)
      if (came === 'more' || came === 'stuck') continue
      forgetUnlessNewer(entry)
    } catch (e) {
      if (whose() !== sender) return
      const failed = e instanceof CallFailed ? e : new CallFailed('internal', String(e))
      if (failed.code === 'offline' && !isInPieces(input)) break
      if (failed.code === 'offline') continue
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
