import type { Screen } from '../../types/entities/screen'
import { store } from '../_kit/store'

type Said = NonNullable<Screen['said']>

const kinds = ['alert', 'tip', 'slogan', 'poster'] as const
const shelves = { alert: 'alerts', tip: 'tips', slogan: 'slogans', poster: 'posters' } as const

/** How that which screens say they show is called; undefined for what is not published any more. */
export const namesOf = async (screens: Pick<Screen, 'said'>[]): Promise<(said: Said) => string | undefined> => {
  const names = new Map<string, string>()
  for (const kind of kinds) {
    const ids = screens.flatMap(({ said }) => (said?.kind === kind && said.item ? [said.item] : []))
    if (ids.length === 0) continue
    for (const [id, row] of await store.byId(shelves[kind], ids))
      names.set(`${kind} ${id}`, 'text' in row ? row.text : Array.isArray(row.headline) ? row.headline.join('') : row.headline)
  }
  return ({ kind, item = '' }) => names.get(`${kind} ${item}`)
}
