import { _, store } from '../_kit/store'
import { mongolianEach } from './localization'

const perPage = 12

/** Cases in Mongolian, those ticked last first, by the moment of the tick. One whose Chinese changed since is left out, so that a page may be short. */
export const mongolianShelf = async (before: number) => {
  const ticked = await store.list(
    'renderings',
    { kind: 'case', language: 'mn', 'shown.at': _.lt(before) },
    { sort: [['shown.at', 'desc']], limit: perPage },
  )
  const items = ticked.map(({ item }) => item)
  const there = await store.byId('cases', items)
  const rows = items.flatMap((item) => there.get(item) ?? [])
  const shown = await mongolianEach('case', rows)
  const next = ticked.length === perPage && ticked.at(-1)?.shown?.at
  return {
    cases: rows.flatMap(({ _id, title }) => {
      const words = shown.get(_id)
      return words ? [{ item: _id, title, headline: words.text.headline }] : []
    }),
    ...(next && { next }),
  }
}
