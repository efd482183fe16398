import type { Alert } from '../../types/entities/alert'
import type { Manuscript } from '../../types/entities/manuscript'
import type { ManuscriptKind } from '../../types/words/manuscript'
import { fields, textOf, titleOf } from '../../wording/manuscripts'
import { collectionOfKind, contentOf } from '../../wording/rows'
import { _, store } from '../_kit/store'

/** Kinds whose rows name the case they are from. */
const linked = ['tip', 'script', 'poster', 'comic'] as const

/** The case a manuscript is from: what its words name, or where they name none what it was begun from. */
export const sourceOf = ({ kind, content, from }: Pick<Manuscript, 'kind' | 'content' | 'from'>): Pick<Manuscript, 'from'> => {
  const source = 'case' in fields[kind] ? textOf(content, 'case') : from
  return source ? { from: source } : {}
}

interface Made {
  manuscripts: Manuscript[]
  /** Rows from before the desk, which have no manuscript yet. */
  rows: { kind: ManuscriptKind; row: { _id: string; case: string }; title: string }[]
  /** Alerts that people are shown, or will be. */
  alerts: Alert[]
}

/** Everything that was made from a case: what is being written from it, and what people read of it. */
export const madeFrom = async (item: string): Promise<Made> => {
  const [written, alerts, ...shelved] = await Promise.all([
    store.list('manuscripts', { from: item }),
    store.list('alerts', { case: item, status: _.in(['draft', 'submitted', 'inForce']) }),
    ...linked.map(async (kind) => (await store.list(collectionOfKind[kind], { case: item })).map((row) => ({ kind, row }))),
  ])
  const rows = shelved.flat()
  const manuscripts = byId([...written, ...(await manuscriptsOf(rows))])
  const known = new Set(manuscripts.map((m) => `${m.kind}.${m.item}`))
  return {
    manuscripts,
    alerts,
    rows: rows
      .filter(({ kind, row }) => !known.has(`${kind}.${row._id}`))
      .map((one) => ({ ...one, title: titleOf(one.kind, contentOf(one.kind, one.row)) })),
  }
}

/** A row's own manuscript, even when a next wording of it names another case. */
const manuscriptsOf = async (rows: { kind: ManuscriptKind; row: { _id: string } }[]): Promise<Manuscript[]> => {
  if (rows.length === 0) return []
  const wanted = new Set(rows.map(({ kind, row }) => `${kind}.${row._id}`))
  const found = await store.list('manuscripts', { item: _.in(rows.map(({ row }) => row._id)), kind: _.in([...linked]) })
  return found.filter((m) => wanted.has(`${m.kind}.${m.item}`))
}

const byId = (all: Manuscript[]): Manuscript[] => [...new Map(all.map((one) => [one._id, one])).values()]
