import { ledgerReaders } from '../../types/contract/ledger'
import { printed } from '../../types/words/ledger'
import { around } from '../_domain/around'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

const perPage = 10
type What = keyof typeof printed
interface Sums {
  received: number
  handed: number
}

/** Each place by itself, as its own lines say: what a town was given and what its villages were given are not added up. */
export const stock = define('ledger.stock', async ({ region, after = '' }, { user }) => {
  const where = await around(user, ledgerReaders, region)
  const parts = where.below.filter(({ _id }) => _id > after)
  const shown = parts.slice(0, perPage)
  const sums = await sumsOf([where.place._id, ...shown.map(({ _id }) => _id)])
  return {
    ...where,
    stock: stockIn(sums, where.place._id),
    parts: shown.map((place) => ({ place, stock: stockIn(sums, place._id) })),
    more: parts.length > perPage,
  }
})

const whats = Object.keys(printed) as What[]

/** Received and handed out, by place and what it is. */
const sumsOf = async (regions: string[]): Promise<Map<string, Sums>> => {
  const rows = await store.aggregate<{ _id: { region: string; received: boolean } } & Record<What, number>>(
    'activities',
    { $match: { region: _.in(regions), stocked: true } },
    {
      $group: {
        _id: { region: '$region', received: { $eq: ['$form', 'receive'] } },
        ...Object.fromEntries(whats.map((what) => [what, { $sum: `$printed.${what}` }])),
      },
    },
  )
  const sums = new Map<string, Sums>()
  for (const { _id, ...counts } of rows)
    for (const what of whats) {
      const key = `${_id.region} ${what}`
      const before = sums.get(key) ?? { received: 0, handed: 0 }
      sums.set(key, { ...before, [_id.received ? 'received' : 'handed']: counts[what] })
    }
  return sums
}

const stockIn = (sums: Map<string, Sums>, region: string) =>
  whats.flatMap((what) => {
    const { received = 0, handed = 0 } = sums.get(`${region} ${what}`) ?? {}
    return received + handed > 0 ? [{ what, received, handed, left: received - handed }] : []
  })
