/** This person's tips day by day, kept on the phone with their cases: the week ahead shows without a network. */
import type { Input, Output } from '../../types/contract'
import { cacheAnswer, cached, dropCached, forgetOutdated } from './cache'
import { CallFailed, call } from './call'
import { sendLater } from './outbox'
import { preferences } from './preferences'
import { areThings } from './shapes'
import { keepSounds } from './sounds'
import { cacheStaticPage } from './static-page'
import { dateOfTime } from './time'

type Week = Output<'home.week'>
export type Day = Week['days'][number]
interface Kept {
  /** The date and whom it was asked for. */
  of: string
  days: Day[]
}

const name = 'week'
const keptWeek = () => {
  const kept = cached<'home.week', Kept>('home.week', name)
  return kept && areThings(kept.days) ? kept : undefined
}
const keptDays = (): Day[] => keptWeek()?.days ?? []

/** What this day brings, as far as the phone knows. */
export const keptDay = (now: number): Day | undefined => keptDays().find(({ date }) => date === dateOfTime(now))

/** The last seven days, today first. */
export const lastDays = (now: number): Day[] =>
  keptDays()
    .filter(({ date }) => date <= dateOfTime(now))
    .slice(-7)
    .reverse()

/** Asks for the week, once a day and for each change of who this is; what past days showed on this phone stays. Never throws for want of a network. */
export const fetchWeek = async (): Promise<void> => {
  const { village, audiences } = preferences()
  const input: Input<'home.week'> = { ...(village && { village: village._id }), audiences }
  const of = JSON.stringify([dateOfTime(Date.now()), input])
  if (keptWeek()?.of === of) return
  try {
    keepWeek(of, await call('home.week', input))
  } catch (e) {
    if (!(e instanceof CallFailed)) throw e
  }
}

const keepWeek = (of: string, { days, cases, mongolian, cheated }: Week) => {
  forgetOutdated()
  if (cheated) cacheStaticPage('cheated', cheated)
  const before = keptDays()
  const today = dateOfTime(Date.now())
  const now = days.map((day) => (day.date < today && before.find((old) => old.date === day.date)) || day)
  cacheAnswer<'home.week', Kept>('home.week', name, { of, days: now })
  const stays = now.flatMap(({ tip }) => tip ?? [])
  for (const one of cases) {
    cacheAnswer('case.read', `case.${one._id}`, { case: one, related: [] })
    for (const { recording, machine, mongolian, ...tip } of stays) {
      const rendered = { ...(recording && { recording }), ...(machine && { machine }), ...(mongolian && { mongolian }) }
      if (tip.case === one._id) cacheAnswer('tip.read', `tip.${tip._id}`, { tip, case: one, ...rendered })
    }
  }
  for (const { tip, ...words } of mongolian) cacheAnswer('rendering.mongolian', `mn.tip.${tip}`, words)
  void keepSounds(
    'week',
    [...stays, ...mongolian].flatMap(({ recording }) => recording ?? []),
  )
  for (const { tip } of before) {
    if (!tip) continue
    if (!stays.some((one) => one._id === tip._id)) {
      dropCached(`tip.${tip._id}`)
      dropCached(`mn.tip.${tip._id}`)
    }
    if (!stays.some((one) => one.case === tip.case)) dropCached(`case.${tip.case}`)
  }
}

/** Notes that the person opened this tip or had it read out, so that it comes back in time. Kept until the cloud has heard of it. */
export const noteOpened = (id: string): void => {
  const date = dateOfTime(Date.now())
  void sendLater(`opened.${id}.${date}`, 'tip.opened', { id, date })
}
