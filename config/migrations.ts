import type { Collection } from '../types/entities/collections'

/** A change of stored documents. It is run once in each environment, in this order, after the functions of its release are out: they read both forms. */
export interface Migration {
  /** Number and name; never changed once it was released. */
  _id: string
  what: string
  collection: Collection
  /** What to set and to take away; nothing for a document that is as it should be, so that one that is met twice is changed once. */
  change: (doc: Record<string, unknown>) => { set?: Record<string, unknown>; unset?: string[] } | undefined
}

const without =
  (field: string): Migration['change'] =>
  (doc) =>
    field in doc ? { unset: [field] } : undefined

/** What justice offices entered before the campaign had one ledger. */
const intoLedger: Migration['change'] = ({ _id, kind, place, people, about, region, day }) =>
  kind === undefined
    ? undefined
    : {
        set: {
          ...{
            form: kind,
            setting: 'rural',
            spot: place,
            counts: { people },
            printed: {},
            source: 'hand',
            version: 1,
            order: `${day}.${_id}`,
          },
          ...(about !== undefined && { theme: about }),
          ...(String(region).includes('/') && { town: String(region).split('/').slice(0, 2).join('/') }),
        },
        unset: ['kind', 'place', 'people', 'about'],
      }

/** Was read through after each change before it was kept true by each. */
const readAnew: Migration['change'] = (doc) => ('of' in doc ? { set: { at: 0 }, unset: ['of'] } : undefined)

export const migrations: Migration[] = [
  { _id: '001-manuscripts', what: '文稿不再写属于哪个旗县', collection: 'manuscripts', change: without('region') },
  { _id: '002-renderings', what: '蒙古文和录音不再写属于哪个旗县', collection: 'renderings', change: without('region') },
  { _id: '003-activities', what: '司法所记的宣讲和调解并进活动台账', collection: 'activities', change: intoLedger },
  { _id: '004-held-roles', what: '谁有哪些身份重新数一遍', collection: 'heldRoles', change: readAnew },
]
