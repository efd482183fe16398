/** npm run check-candidate: learns the engine of tools/candidate and judges held-back messages as people paste them, beside the one that ships. Some minutes. */
import { readFile } from 'node:fs/promises'
import { load } from '../config/bundle-functions.mjs'

const { material } = await load('tools/candidate/material.ts')
const { Names, textOf, textsOf } = await load('tools/candidate/rows.ts')
const { examine, examined, levelsFrom, trained } = await load('tools/candidate/train.ts')
const { isFraud } = await load('tools/trainer/quality.ts')
const { qualityRows } = await load('tools/trainer/quality-rows.ts')
const { judge } = await load('check/judge.ts')
const { unpack } = await load('check/model.ts')

const heldBack = async (name) => (await readFile(`test/held-back/${name}-2026.jsonl`, 'utf8')).trim().split('\n').map(JSON.parse)
const [frauds, genuine, asks, lines] = await Promise.all(['fraud', 'genuine', 'asks', 'lines'].map(heldBack))
const texts = (all) => all.map(({ text }) => text)
const held = { frauds, genuine, asks: texts(asks), lines: texts(lines) }

const ships = unpack(JSON.parse(await readFile('check/model.packed.json', 'utf8')))
const now = qualityRows(held, (text) => {
  const { level, types } = judge(text, ships)
  return { fraud: isFraud(level), types }
})

console.log('… thresholds, by cross-validation')
const levels = levelsFrom(examined(material()))
console.log('… the whole')
const names = new Names()
const { lessons, asks: words } = material()
const model = trained(textsOf(lessons, words, names), names.list)
const then = qualityRows(held, (text) => {
  const { form, whole, worst, ranked } = examine(textOf({ text, kind: '', type: null, channel: 'chat' }, text, names, 1), model)
  return { fraud: Math.max(whole, worst - levels[form].more) >= levels[form].doubtful, types: ranked }
})
const percent = ({ hits, of }) => ((100 * hits) / of).toFixed(1).padStart(6)
console.log(`${'row, %'.padEnd(50)} goal   ships candidate`)
for (const [i, row] of then.entries()) console.log(`${row.row.padEnd(50)} ${row.goal} ${percent(now[i])} ${percent(row)}   (${row.of})`)
