import type { ManuscriptKind } from '../../content/manuscripts'
import { titleOf } from '../../content/manuscripts'
import { contentOf, shelves } from '../../content/rows'
import type { Alert, Manuscript } from '../../types/domain'
import { store } from '../_kit/store'

/** Kinds whose rows name the case they are from. */
const linked = ['tip', 'script', 'poster'] as const

interface Made {
  manuscripts: Manuscript[]
  /** Rows from before the desk, which have no manuscript yet. */
  rows: { kind: ManuscriptKind; row: { _id: string; case: string }; title: string }[]
  /** Alerts that people are shown. */
  alerts: Alert[]
}

/** Everything that was made from a case. */
export const madeFrom = async (item: string): Promise<Made> => {
  const [manuscripts, alerts, ...shelved] = await Promise.all([
    store.list('manuscripts', { from: item }),
    store.list('alerts', { case: item, status: 'inForce' }),
    ...linked.map(async (kind) => (await store.list(shelves[kind], { case: item })).map((row) => ({ kind, row }))),
  ])
  const known = new Set(manuscripts.map((m) => `${m.kind}.${m.item}`))
  const rows = shelved.flat().filter(({ kind, row }) => !known.has(`${kind}.${row._id}`))
  return { manuscripts, alerts, rows: rows.map((one) => ({ ...one, title: titleOf(one.kind, contentOf(one.kind, one.row)) })) }
}
