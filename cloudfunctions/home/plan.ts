import type { Alert } from '../../types/entities/alert'
import type { Region } from '../../types/entities/region'
import type { Tip } from '../../types/entities/tip'
import { chooseTip } from '../_domain/choose-tip'
import { catalogueOf } from '../_domain/daily-tip-snapshot'
import { quietOn } from '../_domain/quiet'
import { dayOf } from '../_kit/day'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { reportedNear, withAlerts } from './near'
import type { Self } from './self'

/** What choosing a tip needs besides the regions and their alerts. */
export const basisOf = async (user: User, { village, audiences, untargeted }: Self, now: number) => {
  const today = dayOf(now)
  if (untargeted) return { today, tips: await catalogueOf(today), audiences: [], near: new Map(), opened: [] }
  const [tips, readings, near] = await Promise.all([
    catalogueOf(today),
    store.get('readings', user.id),
    village ? reportedNear(village, today) : new Map(),
  ])
  return { today, tips, audiences, near, opened: readings?.opened ?? [] }
}

interface Planned {
  day: number
  tip?: Tip
  because?: string
  quiet?: string
}

/** The tip of each of the days, or why there is none. One that was withdrawn since the catalogue was made gives way to another. */
export const plan = async (
  { today, tips, audiences, near, opened }: Awaited<ReturnType<typeof basisOf>>,
  { home, untargeted }: Self,
  regions: Region[],
  alerts: Alert[],
  days: number[],
): Promise<Planned[]> => {
  const town = regions.find((region) => region._id === home[1])
  const here = alerts.filter((alert) => alert.regions.some((region) => home.includes(region)))
  const reader = { audiences, opened, near: untargeted ? near : withAlerts(near, here, today) }
  for (let left = tips; ; ) {
    const chosen = days.map((day) => ({ day, quiet: quietOn(town, day), ...chooseTip(left, reader, day) }))
    const there = await store.byId(
      'tips',
      chosen.flatMap(({ id, quiet }) => (id && !quiet ? [id] : [])),
    )
    const gone = chosen.flatMap(({ id, quiet }) => (id && !quiet && !there.has(id) ? [id] : []))
    if (gone.length === 0) return chosen.map((one) => shown(one, there))
    left = left.filter((tip) => !gone.includes(tip._id))
  }
}

const shown = (
  { day, id, because, quiet }: Pick<Planned, 'day' | 'because'> & { id?: string; quiet: string | undefined },
  tips: Map<string, Tip>,
): Planned => {
  if (quiet) return { day, quiet }
  const tip = id && tips.get(id)
  return { day, ...(tip && { tip }), ...(tip && because && { because }) }
}
