import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { filmNamed, published } from './published-films'

const size = 20

/** Videos of published cases, by the order of their names. */
export const films = define('screen.films', async ({ after }) => {
  const found = await store.list(
    'media',
    { _id: _.gt(after ?? 'video-').and(_.lt('video.')), file: _.exists(true) },
    { sort: [['_id', 'asc']], limit: size + 1, fields: { item: true } },
  )
  const some = found.slice(0, size)
  const cases = await published(some.map(({ item }) => item))
  const last = found.length > size ? some.at(-1)?._id : undefined
  return {
    films: some.flatMap(({ _id, item }) => {
      const told = filmNamed(cases.get(item), _id)
      return told ? [{ _id, title: told.title, words: told.words }] : []
    }),
    ...(last && { more: last }),
  }
})
