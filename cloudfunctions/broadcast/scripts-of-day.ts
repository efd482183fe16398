import type { DailyTipSnapshot } from '../../types/entities/tip'
import { catalogueOf, scriptsToRead, typesOfCases } from '../_domain/daily-tip-snapshot'
import { dateOfDay } from '../_kit/day'
import { _, store } from '../_kit/store'

type Listed = NonNullable<DailyTipSnapshot['scripts']>[number]

/** Kept in memory between calls, since it does not change. */
let latest: { day: string; scripts: Listed[] } | undefined

/** The scripts to choose from on this day, and of what fraud each tells: looked for by the first who asks, beside the day's tips for everybody else. */
export const scriptsOf = async (n: number): Promise<Listed[]> => {
  const day = dateOfDay(n)
  if (latest?.day === day) return latest.scripts
  const scripts = (await store.get('catalogues', day))?.scripts ?? (await make(n))
  if (scripts.length > 0) latest = { day, scripts }
  return scripts
}

const make = async (n: number): Promise<Listed[]> => {
  // so that the day's document is there
  const [types] = await Promise.all([typesOfCases(), catalogueOf(n)])
  const scripts = await scriptsToRead(types)
  // none is not kept: on a county's first day they come in after somebody looked
  if (scripts.length > 0) await store.updateWhere('catalogues', { _id: dateOfDay(n), scripts: _.exists(false) }, { scripts })
  return scripts
}
