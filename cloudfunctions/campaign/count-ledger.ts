import type { FormSums } from '../../types/entities/campaign-month'
import { type countWays, type Form, forms, type LedgerCount, ledgerCounts, policeCounts } from '../../types/words/ledger'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { dayIn } from './span-of-month'

/** Whom the police dissuaded, and of how much, is told by the cases alone. */
const whats = (Object.keys(ledgerCounts) as LedgerCount[]).filter((what) => !(policeCounts as readonly string[]).includes(what))

type Row = { _id: { town?: string | null; form: Form; counted: keyof typeof countWays }; lines: number } & Record<LedgerCount, number>

/** What the ledger has of a month, by form in the order of the list: of a place with all that lies in it. */
export const countLedger = async (month: string): Promise<(region: string) => FormSums[]> => {
  const rows = await store.aggregate<Row>(
    'activities',
    { $match: { order: dayIn(month), out: _.neq(true) } },
    {
      $group: {
        _id: { town: '$town', form: '$form', counted: '$counted' },
        lines: { $sum: 1 },
        ...Object.fromEntries(whats.map((what) => [what, { $sum: `$counts.${what}` }])),
      },
    },
    { $limit: 10_000 },
  )
  return (region) => {
    const isCounty = pathTo(region).length === 1
    const ours = rows.filter(({ _id: { town } }) => isCounty || town === region)
    return (Object.keys(forms) as Form[]).flatMap((form) => {
      const of = ours.filter(({ _id }) => _id.form === form)
      const sums = (way: keyof typeof countWays) => sumsOf(of.filter(({ _id }) => _id.counted === way))
      const lines = of.reduce((sum, row) => sum + row.lines, 0)
      return lines > 0 ? [{ form, lines, estimate: sums('estimate'), count: sums('count') }] : []
    })
  }
}

const sumsOf = (rows: Row[]): Record<string, number> =>
  Object.fromEntries(
    whats.flatMap((what) => {
      const sum = rows.reduce((all, row) => all + (row[what] ?? 0), 0)
      return sum > 0 ? [[what, sum]] : []
    }),
  )
