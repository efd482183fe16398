import type { Alert } from '../../types/entities/alert'
import type { Broadcast, Slot, Tick } from '../../types/entities/broadcast'
import { type leftOutReasons, secondsToRead } from '../../types/words/broadcast'
import { saidAlert } from '../../wording/said'
import { dayOf, dayOfDate, startOf } from '../_kit/day'
import { store } from '../_kit/store'
import { alertsFor } from './alerts'
import type { Proposed } from './propose'
import { nameOf, type Readable, readable } from './readable'
import type { Rules } from './rules'
import { linksTo, soundsOf } from './sounds'

/** The moment of a clock on a day. */
export const momentOf = (day: string, clock: string): number =>
  startOf(dayOfDate(day)) + (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * 60_000

type Bare = Pick<Slot, 'from' | 'to'> & { pieces: Proposed[]; outside?: Slot['outside']; ticks?: Tick[] }

/** The stretches of a day as they stand now: before each the alerts that hold then, and of the rest what may still be read out. What was left out is named. */
export const slotsNow = async (list: Broadcast, { windows, quiet }: Rules, proposed: Bare[] | undefined, now: number) => {
  const { region, day } = list
  const bare = whole(list, proposed ?? windows.map((window) => ({ ...window, pieces: [] })))
  const alerts = dayOfDate(day) < dayOf(now) ? [] : await alertsFor(region, Math.max(now, startOf(dayOfDate(day))))
  const there = await readable(bare.flatMap(({ pieces }) => pieces))
  const sounds = await linksTo(await soundsOf(alerts, [...there.values()]))
  const approvers = await store.byId(
    'people',
    alerts.flatMap(({ approver }) => approver ?? []),
  )
  const asAlert = (alert: Alert) => {
    const text = saidAlert(alert)
    const approver = alert.approver && (approvers.get(alert.approver)?.name ?? '工作人员')
    return {
      ...{ kind: 'alert' as const, item: alert._id, title: alert.headline, text, seconds: secondsToRead(text), until: alert.expires },
      ...{ ...(approver && { approver }), ...sounds.get(nameOf({ kind: 'alert', item: alert._id })) },
    }
  }
  const resting = quiet(day) !== undefined
  const slots = bare.map(({ from, to, pieces, outside, ticks = [] }) => {
    const read: (
      | ReturnType<typeof asAlert>
      | (Pick<Readable, 'title' | 'text' | 'kind'> & { item: string; seconds: number; because?: string })
    )[] = alerts.filter(({ _id, expires }) => expires > momentOf(day, from) && (!outside || outside.alert === _id)).map(asAlert)
    const leftOut: { what: string; why: keyof typeof leftOutReasons }[] = []
    for (const { kind, item, what, said, because } of pieces) {
      const one = there.get(nameOf({ kind, item }))
      const why = !one ? 'withdrawn' : resting ? 'quiet' : said && said !== one.said ? 'changed' : undefined
      if (!one || why) leftOut.push({ what, why: why ?? 'withdrawn' })
      else
        read.push({
          ...{ kind: one.kind, item, title: one.title, text: one.text, seconds: secondsToRead(one.text) },
          ...{ ...(because && { because }), ...sounds.get(nameOf({ kind, item })) },
        })
    }
    const tick = ticks.at(-1)
    return {
      ...{ from, to, pieces: read, leftOut, seconds: read.reduce((sum, { seconds }) => sum + seconds, 0) },
      ...{ ...(outside && { outside }), ...(tick && { tick }) },
    }
  })
  return { slots, alerts }
}

/** What was written, and of the windows those in which alerts alone are read out. */
const whole = ({ slots }: Broadcast, windows: Bare[]): Bare[] =>
  [...slots, ...windows.filter(({ from }) => !slots.some((slot) => slot.from === from))].sort((a, b) => a.from.localeCompare(b.from))
