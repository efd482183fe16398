import type { Doc } from '../../types/entities/collections'
import { toDecide } from '../_domain/to-decide'
import { wordingOf } from '../_domain/wording-of'
import { fingerprint } from '../_kit/fingerprint'
import { store } from '../_kit/store'

/** What is published to be read out. */
export interface Readable {
  kind: 'script' | 'tip'
  title: string
  text: string
  /** Stands for its words. */
  said: string
  row: Doc<'scripts'> | Doc<'tips'>
}

export const nameOf = ({ kind, item }: { kind: string; item: string }): string => `${kind} ${item}`

/** Those of these that may be read out now, by kind and id: published, and not from a case that was withdrawn. */
export const readable = async (wanted: { kind: string; item: string }[]): Promise<Map<string, Readable>> => {
  const idsOf = (kind: string) => wanted.filter((one) => one.kind === kind).map(({ item }) => item)
  const [scripts, tips] = await Promise.all([scriptsOf(idsOf('script')), tipsOf(idsOf('tip'))])
  return new Map([...scripts, ...tips].map((one) => [nameOf({ kind: one.kind, item: one.row._id }), one]))
}

const scriptsOf = async (ids: string[]): Promise<Readable[]> => {
  if (ids.length === 0) return []
  const [rows, away] = await Promise.all([store.byId('scripts', ids), toDecide('script')])
  return [...rows.values()].filter(({ _id }) => !away.includes(_id)).map(asReadable)
}

const asReadable = (row: Doc<'scripts'>): Readable => ({
  kind: 'script',
  title: row.title,
  text: row.text,
  said: wordingOf(row),
  row,
})

const tipsOf = async (ids: string[]): Promise<Readable[]> => {
  if (ids.length === 0) return []
  const [rows, away] = await Promise.all([store.byId('tips', ids), toDecide('tip')])
  return [...rows.values()]
    .filter(({ _id }) => !away.includes(_id))
    .map((row) => ({
      ...{ kind: 'tip' as const, title: row.headline.replaceAll(' ', '，'), text: row.speech },
      ...{ said: fingerprint('wording', row.headline, row.speech), row },
    }))
}
