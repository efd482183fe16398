import type { Fault } from '../../types/entities/running'
import { graceOf, timers } from '../../types/words/running'
import { county } from '../_domain/county'
import { makeMessage } from '../_domain/make-message'
import { moveOn } from '../_domain/move-into'
import { dateOfDay, dayOf } from '../_kit/day'
import { fingerprint } from '../_kit/fingerprint'
import { _, store } from '../_kit/store'
import { leave } from '../_kit/timer-run'
import { wakeOutbox } from '../_kit/wake'
import { noteSalt } from './keys'
import { day, type Line } from './line'
import { linesOf } from './lines'
import { noteTimers } from './timers'

/** Moves on what a closed village left behind, looks at every line, and says in the county's duty group what went wrong and what is well again. Nothing is said while all is well. */
export const watch = async (now: number, timer?: unknown) => {
  const isFirst = timer === 'watch' && (await hasStoodStill(now))
  await leave('watch', { lookedAt: now, ...(timer === 'watch' && { at: now }) })
  await noteSalt(now)
  await noteTimers(now)
  await moveOn(now).catch((e) => console.error('moveOn', e))
  const top = await county()
  if (!top?.dutyRobot || isFirst) return { told: 0 }

  const [lines, faults] = await Promise.all([linesOf(now), store.all('faults', {})])
  const known = new Map(faults.map((fault) => [fault._id, fault]))
  const wrong = lines.filter((line) => line.condition === 'wrong' && isDue(line, known.get(line.key), now))
  const well = isDaytime(now) ? faults.filter((fault) => isOver(fault, lines)) : []
  const say = (kind: string, keys: string[], words: string) => {
    const about = `${kind}-${dateOfDay(dayOf(now))}-${fingerprint(...keys).slice(0, 16)}`
    return makeMessage(about, { channel: 'dutyGroup', to: top._id, region: top._id, words })
  }
  if (wrong.length > 0) await say('fault', keysOf(wrong), inWords(wrong))
  for (const { key, what } of wrong) await store.put('faults', { _id: key, what, since: known.get(key)?.since ?? now, toldAt: now })
  if (well.length > 0) await say('well', idsOf(well), `村哨：${well.map(({ what }) => what).join('、')}，又好了。`)
  for (const { _id } of well) await store.updateWhere('faults', { _id }, { wellAt: now })
  await store.remove('faults', { wellAt: _.lt(now - day) })

  const told = wrong.length + well.length
  if (told > 0) await wakeOutbox(200)
  return { told }
}

/** Whether timers begin again after they all stood still: the others get their turn before anything is said of them. */
const hasStoodStill = async (now: number): Promise<boolean> => {
  const { every } = timers.watch
  return ((await store.get('timerRuns', 'watch'))?.at ?? 0) < now - every - graceOf(every)
}

const keysOf = (lines: Line[]) => lines.map(({ key }) => key)
const idsOf = (faults: Fault[]) => faults.map(({ _id }) => _id)

/** From ten to seven only what people wait for is said. */
const isDaytime = (now: number): boolean => {
  const hour = new Date(now + 8 * 3_600_000).getUTCHours()
  return hour >= 7 && hour < 22
}

/** At most once a day for each; while it goes on, what people wait for each day and the rest once a week. */
const isDue = ({ urgent }: Line, fault: Fault | undefined, now: number): boolean => {
  if (!urgent && !isDaytime(now)) return false
  if (!fault) return true
  return dayOf(now) - dayOf(fault.toldAt) >= (urgent || fault.wellAt !== undefined ? 1 : 7)
}

/** Well, or no longer a line of its own; what could not be computed says nothing. */
const isOver = ({ _id, wellAt }: Fault, lines: Line[]): boolean =>
  wellAt === undefined && !lines.some(({ key, condition }) => key.startsWith('source.') || (key === _id && condition !== 'well'))

/** So many are told in full: a robot takes two thousand bytes. */
const inFull = 3

const inWords = (lines: Line[]): string => {
  const told = lines.slice(0, inFull).map(({ what, says, costs, todo }) => `${what}：${says}。${costs}。${todo}。`)
  const rest = lines.length > inFull ? [`另外${lines.length - inFull}样，管理员打开“运行情况”看。`] : []
  return ['村哨出了毛病', ...told, ...rest].join('\n')
}
