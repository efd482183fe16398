import { randomUUID } from 'node:crypto'
import { store, type Transaction } from './store'

/**
 * A transaction that no other of the same name, or of one of the names, overlaps: what it has counted still holds when it adds.
 * Everyone writes the one document of that name first, and the database lets only one of them. What is written differs each time: a write
 * that changes nothing conflicts with nobody (MongoDB does not count it as one), and two may come within the same millisecond.
 */
export const oneAtATime = <T>(names: string | string[], now: number, work: (t: Transaction) => Promise<T>): Promise<T> =>
  store.transaction(async (t) => {
    for (const name of [names].flat()) await t.put('limits', { _id: `lock.${name}`, at: now, turn: randomUUID() })
    return work(t)
  })
