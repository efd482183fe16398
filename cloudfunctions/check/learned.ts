import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

export const learned = define('check.learned', async () => {
  const settled = await store.all('disputedTexts', { settled: _.exists(true) })
  const lines = settled
    .sort((a, b) => a.at - b.at)
    .map(({ text, settled: is, type }) => JSON.stringify({ text, type: is === 'fraud' ? type : null }))
  return { lines: lines.join('\n'), count: lines.length }
})
