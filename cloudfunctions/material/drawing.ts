import type { ComicPanel } from '../../types/entities/comic'
import type { Poster } from '../../types/entities/material'
import { toDecide } from '../_domain/to-decide'
import { _, store } from '../_kit/store'

/** What a poster shows: of its case's comic, else of one of its kind, the trap for what warns, and the right way for what says what to do. Seen from near, so that faces are read across a street; its words are the poster's, so nobody says anything in it. */
export const drawingFor = async ({ case: of, colour }: Pick<Poster, 'case' | 'colour'>): Promise<ComicPanel | undefined> => {
  const away = await toDecide('comic')
  const comic = (await comicOf([of], away)) ?? (await comicOf(await alike(of), away))
  const panel = colour === 'danger' ? comic?.panels[0] : comic?.panels.at(-1)
  if (!panel) return undefined
  const { caption, ...shown } = panel
  return { ...shown, near: true, bubbles: [] }
}

const comicOf = async (cases: string[], away: string[]) =>
  (await store.list('comics', { _id: _.nin(away), case: _.in(cases) }, { sort: [['_id', 'asc']], limit: 1 }))[0]

/** Cases of the same fraud that have a comic. */
const alike = async (id: string): Promise<string[]> => {
  const [told, drawn] = await Promise.all([store.get('cases', id), store.all('comics', {}, { fields: { case: true } })])
  if (!told) return []
  const found = await store.list(
    'cases',
    { _id: _.in([...new Set(drawn.map((row) => row.case))]), type: told.type },
    { fields: { _id: true } },
  )
  return found.map(({ _id }) => _id)
}
