import { titleOf, titles } from '../../wording/manuscripts'
import { collectionOfKind, contentOf } from '../../wording/rows'
import { define } from '../_kit/define'
import { _, endOf, idsInOrder, store } from '../_kit/store'

const perPage = 20
export const shelf = define('manuscript.shelf', async ({ kind, words = '', page, after }) => {
  const title = kind === 'quizItem' ? 'variants.text' : titles[kind]
  const rows = await store.list(collectionOfKind[kind], words ? { [title]: literal(words) } : {}, {
    ...{ sort: idsInOrder, after },
    skip: page * perPage,
    limit: perPage + 1,
  })
  const shown = rows.slice(0, perPage)
  const manuscripts = await store.list('manuscripts', { kind, item: _.in(shown.map((row) => row._id)) })
  return {
    rows: shown.map((row) => {
      const manuscript = manuscripts.find((m) => m.item === row._id)
      return {
        item: row._id,
        title: titleOf(kind, contentOf(kind, row)),
        ...(manuscript && { manuscript: manuscript._id, status: manuscript.status }),
      }
    }),
    more: rows.length > perPage,
    ...endOf(idsInOrder, shown),
  }
})

/** The words as they are, never a pattern. */
const literal = (words: string) => new RegExp(words.replace(/[\\^$*+?.()[\]{}|/-]/g, '\\$&'), 'i')
