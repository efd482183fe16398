import type { Screen } from '../../types/entities/screen'
import { store } from '../_kit/store'
import { filmsById } from './published-films'

type Said = NonNullable<Screen['said']>

const kinds = ['alert', 'tip', 'slogan', 'poster', 'comic'] as const
const shelves = { alert: 'alerts', tip: 'tips', slogan: 'slogans', poster: 'posters', comic: 'comics' } as const

/** How that which screens say they show is called; undefined for what is not published any more. */
export const namesOf = async (screens: Pick<Screen, 'said'>[]): Promise<(said: Said) => string | undefined> => {
  const names = new Map<string, string>()
  const shown = (kind: Said['kind']) => screens.flatMap(({ said }) => (said?.kind === kind && said.item ? [said.item] : []))
  for (const [id, { title }] of await filmsById(shown('film'))) names.set(`film ${id}`, title)
  for (const kind of kinds) {
    const ids = shown(kind)
    if (ids.length === 0) continue
    for (const [id, row] of await store.byId(shelves[kind], ids)) names.set(`${kind} ${id}`, nameOf(row))
  }
  return ({ kind, item = '' }) => names.get(`${kind} ${item}`)
}

const nameOf = (row: { text: string } | { title: string; panels: unknown } | { headline: string | string[] }): string => {
  if ('text' in row) return row.text
  if ('panels' in row) return row.title
  return Array.isArray(row.headline) ? row.headline.join('') : row.headline
}
