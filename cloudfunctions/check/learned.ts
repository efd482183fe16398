import { define } from '../_kit/define'
import { _, isSaid, store } from '../_kit/store'

const page = 200

/** A page behind the last of the one before, so that no answer grows with what the county has learned. */
export const learned = define('check.learned', async ({ after = '' }) => {
  const settled = await store.list('disputedTexts', { settled: isSaid, _id: _.gt(after) }, { sort: [['_id', 'asc']], limit: page })
  const lines = settled.map(({ text, settled: is, type }) => JSON.stringify({ text, type: is === 'fraud' ? type : null }))
  const last = settled.length === page ? settled.at(-1)?._id : undefined
  return { lines: lines.join('\n'), count: lines.length, ...(last !== undefined && { last }) }
})
