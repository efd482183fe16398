/** Counts of dispatches for each county, town and village, kept as things happen. */
import type { Dispatch } from '../../types/entities/dispatch'
import type { DispatchTally } from '../../types/entities/dispatch-tally'
import { pathTo } from './region'
import { store, type Transaction } from './store'

type Counts = Pick<DispatchTally, 'groups' | 'posted' | 'confirmed'>
const none: Counts = { groups: 0, posted: 0, confirmed: 0 }

const shards = 8

/** As many dispatches as one transaction changes. */
const most = 20
const fields = { posted: 'postedAt', confirmed: 'confirmedAt' } as const

/**
 * Changes dispatches of one alert that have no such mark yet (`taken`: those that have one) and counts that in the same transaction. The others stay as they are.
 * Each try takes another shard: whoever died holding one keeps nobody from counting.
 */
export const markDispatches = async (
  dispatches: Pick<Dispatch, '_id'>[],
  mark: keyof typeof fields,
  change: Record<string, unknown>,
  { taken = false } = {},
): Promise<void> => {
  for (let from = 0; from < dispatches.length; from += most)
    await store.transaction(async (t) => {
      const changed: Dispatch[] = []
      for (const { _id } of dispatches.slice(from, from + most)) {
        const dispatch = await t.get('dispatches', _id)
        if (!dispatch || (dispatch[fields[mark]] !== undefined) !== taken) continue
        await t.change('dispatches', _id, change)
        changed.push(dispatch)
      }
      await add(t, changed, mark, taken ? -1 : 1)
    })
}

const add = async (t: Transaction, changed: Dispatch[], mark: keyof typeof fields, each: 1 | -1): Promise<void> => {
  const shard = Math.floor(Math.random() * shards)
  const [alert = ''] = changed.map((d) => d.alert)
  for (const [region, times] of countBy(changed.flatMap((d) => pathTo(d.village)).map((region) => [region, 1]))) {
    const _id = `${alert}.${region}.${shard}`
    const before = (await t.get('dispatchTallies', _id)) ?? { ...none, _id, alert, region }
    await t.put('dispatchTallies', { ...before, [mark]: before[mark] + each * times })
  }
}

/** Sets down how many dispatches an alert has, once all of them are made: nothing adds any later. Doing it again sets down the same. */
export const tallyMade = async (alert: string): Promise<void> => {
  const rows = await store.aggregate<{ _id: string; groups: number }>(
    'dispatches',
    { $match: { alert } },
    { $group: { _id: '$village', groups: { $sum: 1 } } },
    { $limit: 10_000 },
  )
  const made = countBy(rows.flatMap((row) => pathTo(row._id).map((region): [string, number] => [region, row.groups])))
  await Promise.all(
    [...made].map(([region, groups]) => store.put('dispatchTallies', { ...none, _id: `${alert}.${region}.made`, alert, region, groups })),
  )
}

const countBy = (rows: [string, number][]): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const [key, n] of rows) sums.set(key, (sums.get(key) ?? 0) + n)
  return sums
}
