/**
 * npm run check-quality: judges held-back messages with the model as it ships and writes docs/check-quality.md. It refuses a model by which a row falls
 * (`check/quality.json` has the rows of the one before), unless `-- --even-so`. `-- --anew` learns the model first, as `npm run check-model` does, in half
 * the time of both. `-- --misses` also prints what the cross-validation got wrong.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { load } from '../config/bundle-functions.mjs'

const { material } = await load('tools/trainer/material.ts')
const { examined } = await load('tools/trainer/examined.ts')
const { crossed, judged, table, tables } = await load('tools/trainer/quality.ts')
const { fallen, qualityRows, wholeRows, withInterval } = await load('tools/trainer/quality-rows.ts')
const { judge } = await load('check/judge.ts')
const { isFraud } = await load('check/level.ts')
const { unpack } = await load('check/model.ts')

const all = material()
const learnAnew = async () => {
  console.log('… 模型重新学一遍')
  const { train } = await load('tools/trainer/train.ts')
  const seen = examined(all)
  await writeFile('check/model.packed.json', `${JSON.stringify(train(all, seen))}\n`)
  return seen
}
const alreadyExamined = process.argv.includes('--anew') ? await learnAnew() : undefined
const packed = await readFile('check/model.packed.json', 'utf8')
const model = unpack(JSON.parse(packed))
const heldBack = async (name) => (await readFile(`test/held-back/${name}.jsonl`, 'utf8')).trim().split('\n').map(JSON.parse)
const texts = (all) => all.map(({ text }) => text)
const ask = (text) => {
  const { level, types } = judge(text, model)
  return { fraud: isFraud(level), promo: level === 'promo', types }
}
const rowsOf = async (folder) => {
  const [frauds, genuine, asks, lines, endings] = await Promise.all(
    [...['fraud', 'genuine', 'asks', 'lines'].map((name) => `${folder}/${name}`), 'endings'].map(heldBack),
  )
  return qualityRows({ frauds, genuine, asks: texts(asks), lines: texts(lines), endings: texts(endings) }, ask)
}
const shown = (n) => n.toFixed(1)
const asTable = (rows) =>
  table(
    ['row', 'goal', '%', '95 % interval', 'n'],
    rows.map((row) => {
      const { share, low, high } = withInterval(row)
      return [row.row, row.goal, shown(share), `${shown(low)}–${shown(high)}`, row.of]
    }),
  )

console.log('… 按人们粘贴的样子判')
const [rows, earlierRows] = await Promise.all(['pasted-2', 'pasted-1'].map(rowsOf))
const before = JSON.parse(await readFile('check/quality.json', 'utf8'))
for (const row of rows) console.log(`${shown(withInterval(row).share).padStart(5)} %  ${row.row} (${row.goal})`)
const worse = before.version === model.version ? [] : fallen(before.rows, rows)
for (const one of worse) console.log(`worse than ${before.version}: ${one}`)
if (worse.length > 0 && !process.argv.includes('--even-so')) process.exit(1)

console.log('… 再用项目自己的例子交叉验证，要几分钟')
const crossValidated = crossed(alreadyExamined ?? examined(all), model.levels)
const [latest, earlier] = await Promise.all(['check', 'check-earlier'].map(heldBack))
await writeFile('check/quality.json', `${JSON.stringify({ version: model.version, rows }, undefined, 1)}\n`)
await writeFile(
  'docs/check-quality.md',
  `# How well 像不像诈骗 judges

Made by \`npm run check-quality\`; model ${model.version}, ${model.rarity.length} features, ${(gzipSync(packed).length / 1000).toFixed(0)} kB gzip.
“Called fraud” is 高危 or 可疑. Of frauds: how many were called so. Of what is in order: how many were so accused.

## As people paste it

\`test/held-back/pasted-2\`: by four people who saw neither the check nor its examples. Nobody who tunes reads it.

${asTable(rows)}

## Whole, as two more wrote them

\`test/held-back/whole.jsonl\`: by two others who saw nothing of the project; warnings of 31 to 174 letters, most of them with the swindler's own words. Nothing is put together here.

${asTable(wholeRows(await heldBack('whole'), ask))}

## The same by two earlier writers

\`test/held-back/pasted-1\`: its figures were in sight while the engine was built, so they flatter.

${asTable(earlierRows)}

## Held-back examples, type by type

\`test/held-back/check.jsonl\`: written by two people who saw neither the check nor its examples. Judged by the model as it ships.

${tables(judged(latest, model))}

## Earlier held-back examples

\`test/held-back/check-earlier.jsonl\`: by a third person, who had read the cases. Nobody tuned on its lines, but its figures were in sight while the check was built, so they flatter a little.

${tables(judged(earlier, model))}

## Cross-validation

The project's own examples (\`check/examples/\`), each judged by what was learnt from the other two thirds. The thresholds come from here.
The genuine ones were written to be hard: most speak of money, codes or police and are in order.

${tables(crossValidated)}
`,
)
if (process.argv.includes('--misses'))
  for (const { text, kind, fraud, type } of crossValidated)
    if (fraud !== (type !== null)) console.log(`${kind}\t${text.replaceAll('\n', ' ')}`)
