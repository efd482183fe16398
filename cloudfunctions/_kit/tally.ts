/**
 * How a function does, counted where every call passes and written at most once a minute by each instance. What an instance had counted since is lost with it;
 * the first failure after a quiet minute is written at once. Names of functions and numbers, nothing of a person or of what was said.
 */
import { beside } from './beside'
import { _, store } from './store'
import { wakeWatch } from './wake'

const minute = 60_000
const hour = 60 * minute
/** The classes of duration: up to so many milliseconds; `more` is the rest. */
const classes = [100, 300, 1000, 3000, 10_000] as const

let calls = 0
let failed = 0
let took: Record<string, number> = {}
/** An instance that has just begun has nothing to write. */
let written = Date.now()
let failureWritten = 0

/** Counts an answer that took so many milliseconds. */
export const tally = async (name: string, milliseconds: number, isFailure: boolean): Promise<void> => {
  calls += 1
  failed += Number(isFailure)
  const within = `${classes.find((most) => milliseconds <= most) ?? 'more'}`
  took[within] = (took[within] ?? 0) + 1
  const now = Date.now()
  if (now - (isFailure ? failureWritten : written) < minute) return
  written = now
  if (isFailure) failureWritten = now
  await beside('tally', write(name, now))
}

const write = async (name: string, now: number): Promise<void> => {
  const counted = { calls, failed, took }
  calls = 0
  failed = 0
  took = {}
  const at = now - (now % hour)
  const _id = `${name}.${at}`
  const more = Object.entries(counted.took).map(([within, n]) => [`took.${within}`, _.inc(n)])
  const change = { calls: _.inc(counted.calls), failed: _.inc(counted.failed), ...Object.fromEntries(more) }
  if ((await store.updateWhere('functionHours', { _id }, change)) === 0)
    if (!(await store.add('functionHours', { _id, function: name, hour: at, ...counted })))
      await store.updateWhere('functionHours', { _id }, change)
  await wakeWatch(now)
}
