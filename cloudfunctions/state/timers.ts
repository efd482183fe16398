import type { TimerRun } from '../../types/entities/running'
import { graceOf, type TimerName, timers } from '../../types/words/running'
import { store } from '../_kit/store'
import { type Line, logs, momentOf, spanOf } from './line'

const names = Object.keys(timers) as TimerName[]
const again = '请部署的人重新部署一次，定时会补上；还不做，就看云开发控制台里这个云函数的触发器开着没有'

/** A timer of a later release begins when it is first missed. */
export const noteTimers = async (now: number): Promise<void> => {
  const runs = new Set((await store.all('timerRuns', {}, { fields: { _id: true } })).map(({ _id }) => _id))
  if (runs.size > 0)
    await Promise.all(names.filter((name) => !runs.has(name)).map((name) => store.add('timerRuns', { _id: name, since: now })))
}

/** Each timer: when it last did its work, or how long it has stood still and what that means. */
export const timerLines = async (now: number): Promise<Line[]> => {
  const runs = new Map((await store.all('timerRuns', {})).map((run) => [run._id, run]))
  return names.map((name) => lineOf(name, runs.get(name), now))
}

const lineOf = (name: TimerName, run: TimerRun | undefined, now: number): Line => {
  const { what, costs, every, ...rest } = timers[name]
  const key = `timer.${name}`
  const last = run?.at
  const still = now - (last ?? run?.since ?? now)
  const isLate = still > every + graceOf(every)
  const hasFailed = run?.failedAt !== undefined && run.failedAt > (last ?? 0)
  const before = last === undefined ? '还没做成过' : `上次做成是${momentOf(last)}`
  if (!isLate) return { key, what, condition: 'well', says: last === undefined ? '刚开始，还没到时候' : before }
  const says = `${before}，停了${spanOf(still)}${hasFailed ? '，做的时候出错' : ''}`
  return { key, what, condition: 'wrong', says, costs, todo: hasFailed ? logs : again, urgent: 'urgent' in rest }
}
