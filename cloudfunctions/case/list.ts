import { fraudTypes } from '../../content/words'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

const perPage = 20

export const list = define('case.list', async ({ words = '', type, page }) => {
  const where = _.and([type ? { type } : {}, ...inOwnWords(words)])
  const found = await store.list('cases', where, {
    sort: [
      ['publishedAt', 'desc'],
      ['_id', 'asc'],
    ],
    skip: page * perPage,
    limit: perPage + 1,
  })
  return { cases: found.slice(0, perPage), more: found.length > perPage }
})

/** Every word must occur somewhere a reader would look; a word is taken as it is, never as a pattern. */
const inOwnWords = (words: string) =>
  words
    .split(/[\s\p{Cc}，。、；？！,.;?!]+/u)
    .filter(Boolean)
    .map((word) => {
      const literal = new RegExp(word.replace(/[\\^$*+()[\]{}|/-]/g, '\\$&'), 'i')
      const types = Object.entries(fraudTypes)
        .filter(([, label]) => literal.test(label))
        .map(([key]) => key)
      return _.or([{ title: literal }, { turningPoint: literal }, { story: literal }, { redFlags: literal }, { type: _.in(types) }])
    })
