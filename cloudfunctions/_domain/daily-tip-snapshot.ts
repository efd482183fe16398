import type { FraudType } from '../../types/entities/fraud'
import type { DailyTipSnapshot, Tip } from '../../types/entities/tip'
import { dateOfDay } from '../_kit/day'
import { _, store } from '../_kit/store'

export type Listed = DailyTipSnapshot['tips'][number]

/** Kept in memory between calls, since it does not change. */
let latest: DailyTipSnapshot | undefined

/** The tips to choose from on this day, and beside them the scripts to read out: made by the night or the first who asks, one document to read for everybody else. */
export const catalogueOf = async (day: number): Promise<Listed[]> => {
  const _id = dateOfDay(day)
  if (latest?._id !== _id) latest = (await store.get('catalogues', _id)) ?? (await make(_id, day))
  return latest?.tips ?? []
}

const make = async (_id: string, day: number): Promise<DailyTipSnapshot | undefined> => {
  const [tips, types] = await Promise.all([store.all('tips', {}, { fields: { case: true, audiences: true } }), typesOfCases()])
  const scripts = await scriptsToRead(types)
  const kept = await keptTypes(tips.filter((tip) => !types.has(tip.case)))
  const listed = tips.flatMap(({ _id, case: story, audiences }) => {
    const type = types.get(story) ?? kept.get(_id)
    return type ? [{ _id, case: story, audiences, type }] : []
  })
  if (listed.length === 0) return undefined
  const snapshot = { _id, tips: listed, ...(scripts.length > 0 && { scripts }) }
  if (!(await store.add('catalogues', snapshot))) return (await store.get('catalogues', _id)) ?? undefined
  await store.remove('catalogues', { _id: _.lt(dateOfDay(day - 7)) })
  return snapshot
}

/** What fraud each published case tells of. */
export const typesOfCases = async (): Promise<Map<string, FraudType>> =>
  new Map((await store.all('cases', {}, { fields: { type: true } })).map((one) => [one._id, one.type]))

/** The scripts that are published, and of what fraud each tells. */
export const scriptsToRead = async (types: ReadonlyMap<string, FraudType>): Promise<NonNullable<DailyTipSnapshot['scripts']>> => {
  const scripts = await store.all('scripts', {}, { fields: { case: true, audiences: true } })
  return scripts.map(({ _id, case: story, audiences }) => {
    const type = types.get(story)
    return { _id, audiences, ...(type && { type }) }
  })
}

/** Of tips whose case was withdrawn, those that an editor looked at and kept: what fraud their case told of. */
const keptTypes = async (tips: Pick<Tip, '_id' | 'case'>[]): Promise<Map<string, FraudType>> => {
  if (tips.length === 0) return new Map()
  const [kept, told] = await Promise.all([
    store.all('manuscripts', { kind: 'tip', kept: true, item: _.in(tips.map((tip) => tip._id)) }, { fields: { item: true } }),
    store.all('manuscripts', { kind: 'case', item: _.in(tips.map((tip) => tip.case)) }, { fields: { item: true, content: true } }),
  ])
  const ids = new Set(kept.map((one) => one.item))
  const types = new Map(told.map(({ item, content }) => [item, content.type as FraudType]))
  return new Map(tips.flatMap((tip) => (ids.has(tip._id) && types.get(tip.case) ? [[tip._id, types.get(tip.case) as FraudType]] : [])))
}
