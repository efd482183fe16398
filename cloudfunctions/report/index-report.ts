import type { Report } from '../../types/entities/report'
import { keysOf } from '../_domain/keys'
import { textsOf } from '../_domain/texts'
import { pathTo } from '../_kit/region'
import { _, type Sort, store } from '../_kit/store'
import { wake } from '../_kit/wake'
import { gramsOf } from './grams'
import { harmOf, lossStepsOf, stopByOf } from './harm'
import { passOn } from './pass-on'
import type { Wanted } from './wanted'

/** Raised when what is entered of a report changes: the timer enters all of them anew. */
export const indexVersion: number = 2

/** By what the queue finds a report: each place from the county down, alone and with each thing it can be narrowed by. */
export const findsOf = ({ region, type, officer = '', loss, pictures, sounds = [] }: Finding): string[] => {
  const traits = [
    ...[`type ${type}`, `officer ${officer}`, ...lossStepsOf(loss).map((step) => `loss ${step}`)],
    ...(pictures.length > 0 ? ['has picture'] : []),
    ...(sounds.length > 0 ? ['has sound'] : []),
  ]
  return pathTo(region).flatMap((place) => [place, ...traits.map((trait) => `${place} ${trait}`)])
}
type Finding = Pick<Report, 'region' | 'type' | 'officer' | 'loss' | 'pictures' | 'sounds'>

/** By which of these it is looked for: by what the fewest are like. */
export const findKey = (top: string, { officer, has, type, loss }: Wanted): string => {
  if (officer) return `${top} officer ${officer}`
  if (has === 'sound') return `${top} has sound`
  if (type) return `${top} type ${type}`
  if (loss) return `${top} loss ${loss}`
  if (has) return `${top} has ${has}`
  return officer === undefined ? top : `${top} officer `
}

/** Enters a report where it is looked for: by place, kind and officer, by what it shares with others, by its words. Doing it again replaces what was entered. */
export const indexReport = async (code: string): Promise<void> => {
  const report = await store.get('reports', code)
  if (!report) return
  const { region, createdAt: at, officer, type } = report
  const silent = report.forgottenAt ?? report.blockedAt
  const keys = silent ? [] : await keysOf(report)
  const rows = keys.map(({ key, kind }) => ({ _id: `${code} ${key}`, report: code, key, kind, region, at }))
  const [town = region] = pathTo(region).slice(1)
  await Promise.all([
    store.remove('reportKeys', { report: code, ...(rows.length > 0 && { key: _.nin(rows.map(({ key }) => key)) }) }),
    ...rows.map((row) => store.put('reportKeys', row)),
    silent
      ? store.remove('reportWords', { _id: code })
      : store.put('reportWords', { _id: code, town, grams: gramsOf(textsOf(report)), at }),
  ])
  // the same still: whoever changed it meanwhile enters it once more
  const same = {
    ...{ _id: code, region, type, officer: officer ?? _.exists(false), changedAt: report.changedAt },
    ...{ 'pictures.0': _.exists(report.pictures.length > 0), 'sounds.0': _.exists((report.sounds ?? []).length > 0) },
  }
  await store.updateWhere('reports', same, {
    finds: _.set(report.blockedAt ? [] : findsOf(report)),
    harm: report.harm ?? harmOf(report),
    stopBy: report.stopBy ?? stopByOf(report, report.createdAt),
    indexed: indexVersion,
  })
}

/** Milliseconds after which a run begins no further report. */
const budgetMs = 4000

/** Enters some of those that are not entered yet: from an earlier release, or because something broke off. True when there are more. */
export const indexSome = async (most: number, now: number): Promise<boolean> => {
  const until = performance.now() + budgetMs
  // in the index's own order: by time alone the database would look through all that are entered
  const sort: Sort = [
    ['indexed', 'asc'],
    ['createdAt', 'desc'],
  ]
  const missing = (indexed: unknown) => store.list('reports', { indexed }, { sort, limit: most, fields: { _id: true } })
  const all = (await Promise.all([missing(_.eq(null)), missing(_.lte(indexVersion - 1))])).flat().slice(0, most)
  for (const { _id } of all) {
    if (performance.now() > until) return true
    await passOn(_id, now)
      .then(() => indexReport(_id))
      .catch((e) => console.error('index', _id, e))
  }
  return all.length >= most
}

/** Enters what is not entered yet, as far as a run lasts; wakes the next for the rest. */
export const indexAll = async (now: number): Promise<void> => {
  if (await indexSome(200, now)) await wake('report', 200)
}
