import type { Open, Tally } from '../../types/entities/open'
import { store, type Transaction } from '../_kit/store'

type Counts = Pick<Tally, 'opened' | 'acknowledged' | 'toldElders' | 'needHelp'>

export const none: Counts = { opened: 0, acknowledged: 0, toldElders: 0, needHelp: 0 }
const fields = Object.keys(none) as (keyof Counts)[]
export const sum = (rows: Counts[]): Counts =>
  rows.reduce((a, b) => Object.fromEntries(fields.map((f) => [f, a[f] + b[f]])) as unknown as Counts, none)

const shards = 8

/** Adds to the reader's shard, inside the transaction that changes what is counted. */
export const addToTally = async (
  t: Transaction,
  { alert, group, reader }: Pick<Open, 'alert' | 'group' | 'reader'>,
  more: Partial<Counts>,
): Promise<void> => {
  const _id = `${alert}.${group ?? '-'}.${Number.parseInt(reader.slice(0, 4), 16) % shards}`
  const before = (await t.get('tallies', _id)) ?? { _id, alert, group, ...none }
  await t.put('tallies', { ...before, ...sum([before, { ...none, ...more }]) })
}

/** How many people opened an alert and what they answered, by group; `null` is the group of opens without a verified one. Reads the tallies, not the opens. */
export const countOpens = async (alert: string) => {
  const rows = await store.aggregate<Counts & { _id: string | null }>(
    'tallies',
    { $match: { alert } },
    { $group: { _id: '$group', ...Object.fromEntries(fields.map((f) => [f, { $sum: `$${f}` }])) } },
    { $limit: 10_000 },
  )
  const byGroup = new Map(rows.map(({ _id, ...counts }) => [_id, counts]))
  return {
    in: (group: string | null): Counts => byGroup.get(group) ?? none,
    outside: (inside: string[]): Counts => {
      const known = new Set<string | null>([null, ...inside])
      return sum(rows.filter((r) => !known.has(r._id)))
    },
  }
}
