import type { Open, Tally } from '../../types/entities/open'
import { inParts } from '../_kit/in-parts'
import { _, store, type Transaction } from '../_kit/store'

type Counts = Pick<Tally, 'opened' | 'acknowledged' | 'toldElders' | 'needHelp'>

export const none: Counts = { opened: 0, acknowledged: 0, toldElders: 0, needHelp: 0 }
const fields = Object.keys(none) as (keyof Counts)[]
export const sum = (rows: Counts[]): Counts =>
  rows.reduce((a, b) => Object.fromEntries(fields.map((f) => [f, a[f] + b[f]])) as unknown as Counts, none)

const shards = 8

/** Adds to the reader's shard, inside the transaction that changes what is counted. `outside`: the alert did not go to this group. */
export const addToTally = async (
  t: Transaction,
  { alert, group, reader }: Pick<Open, 'alert' | 'group' | 'reader'>,
  more: Partial<Counts>,
  outside = false,
): Promise<void> => {
  const _id = `${alert}.${group ?? '-'}.${Number.parseInt(reader.slice(0, 4), 16) % shards}`
  const before = (await t.get('tallies', _id)) ?? { _id, alert, group, ...none, ...(outside && { outside }) }
  await t.put('tallies', { ...before, ...sum([before, { ...none, ...more }]) })
}

/** How many people opened an alert and what they answered: from some of the groups it went to, from others that it did not go to, and without a verified group. Reads the tallies of these, not the opens. */
export const countOpens = async (alert: string, groups: string[]) => {
  if (!(await store.get('jobs', alert))?.marksOutside) return countAll(alert)
  const [inside, outside] = await Promise.all([
    inParts([null, ...groups], (part) => rowsOf(alert, { group: _.in(part) })),
    rowsOf(alert, { outside: true }),
  ])
  return { in: inRows(inside.flat()), outside: sum(outside) }
}

/** The same of an alert from before there were marks: through all its tallies, held against the groups it went to. */
const countAll = async (alert: string) => {
  const [rows, dispatches] = await Promise.all([rowsOf(alert), store.all('dispatches', { alert }, { fields: { group: true } })])
  const known = new Set<string | null>([null, ...dispatches.map(({ group }) => group)])
  return { in: inRows(rows), outside: sum(rows.filter(({ _id }) => !known.has(_id))) }
}

type Row = Counts & { _id: string | null }

const inRows = (rows: Row[]) => {
  const byGroup = new Map(rows.map(({ _id, ...counts }) => [_id, counts]))
  return (group: string | null): Counts => byGroup.get(group) ?? none
}

const rowsOf = (alert: string, of: { group?: object; outside?: true } = {}): Promise<Row[]> =>
  store.aggregate<Row>(
    'tallies',
    { $match: { alert, ...of } },
    { $group: { _id: '$group', ...Object.fromEntries(fields.map((f) => [f, { $sum: `$${f}` }])) } },
    { $limit: 10_000 },
  )
