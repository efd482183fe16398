import { truths } from '../../types/words/check'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

const page = 200

/** A page behind the last of the one before, so that no answer grows with what the county has learned: of each of the few ways to settle its next by id, and of these together the first. */
export const learned = define('check.learned', async ({ after = '' }) => {
  const each = await Promise.all(
    Object.keys(truths).map((settled) =>
      store.list('disputedTexts', { settled, _id: _.gt(after) }, { sort: [['_id', 'asc']], limit: page }),
    ),
  )
  const settled = each
    .flat()
    .sort((a, b) => (a._id < b._id ? -1 : 1))
    .slice(0, page)
  const lines = settled.map(({ text, settled: is, type }) => JSON.stringify({ text, type: is === 'fraud' ? type : null }))
  const last = settled.length === page ? settled.at(-1)?._id : undefined
  return { lines: lines.join('\n'), count: lines.length, ...(last !== undefined && { last }) }
})
