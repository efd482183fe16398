import type { Catalogue } from '../../types/domain'
import { dateOf } from '../_kit/day'
import { _, store } from '../_kit/store'

export type Listed = Catalogue['tips'][number]

/** Kept in memory between calls, since it does not change. */
let latest: Catalogue | undefined

/** The tips to choose from on this day: made by the first who asks, one document to read for everybody else. */
export const catalogueOf = async (day: number): Promise<Listed[]> => {
  const _id = dateOf(day)
  if (latest?._id !== _id) latest = (await store.get('catalogues', _id)) ?? (await make(_id, day))
  return latest?.tips ?? []
}

const make = async (_id: string, day: number): Promise<Catalogue | undefined> => {
  const [tips, cases] = await Promise.all([
    store.all('tips', {}, { fields: { case: true, audiences: true } }),
    store.all('cases', {}, { fields: { type: true } }),
  ])
  const types = new Map(cases.map((one) => [one._id, one.type]))
  const listed = tips.flatMap(({ _id, case: story, audiences }) => {
    const type = types.get(story)
    return type ? [{ _id, case: story, audiences, type }] : []
  })
  if (listed.length === 0) return undefined
  if (!(await store.add('catalogues', { _id, tips: listed }))) return (await store.get('catalogues', _id)) ?? undefined
  await store.remove('catalogues', { _id: _.lt(dateOf(day - 7)) })
  return { _id, tips: listed }
}
