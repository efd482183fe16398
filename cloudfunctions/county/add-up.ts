import { inRegions, within } from '../_kit/region'
import { store } from '../_kit/store'

/** A town has the households of its villages, the county those of its towns: of all of them, or of some. */
export const addUp = async (tops?: string[]): Promise<void> => {
  const all = await store.all('regions', tops ? { _id: inRegions(tops) } : {})
  const sum = (top: string) => all.reduce((n, one) => n + (one.level === 'village' && within(one._id, top) ? one.households : 0), 0)
  const wrong = all.filter(({ _id, level, households }) => (level === 'town' || level === 'county') && sum(_id) !== households)
  for (const { _id } of wrong) await store.updateWhere('regions', { _id }, { households: sum(_id) })
}
