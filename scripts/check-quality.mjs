/** npm run check-quality: writes docs/check-quality.md, how well 像不像诈骗 judges. `-- --misses` also prints what the cross-validation got wrong. */
import { readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { load } from '../config/bundle-functions.mjs'

const { lessons } = await load('tools/trainer/material.ts')
const { examined } = await load('tools/trainer/train.ts')
const { crossed, isFraud, judged, table, tables } = await load('tools/trainer/quality.ts')
const { qualityRows, withInterval } = await load('tools/trainer/quality-rows.ts')
const { judge } = await load('check/judge.ts')
const { unpack } = await load('check/model.ts')

const packed = await readFile('check/model.packed.json', 'utf8')
const model = unpack(JSON.parse(packed))
const heldBack = async (name) => (await readFile(`test/held-back/${name}.jsonl`, 'utf8')).trim().split('\n').map(JSON.parse)
const [latest, earlier] = await Promise.all(['check', 'check-earlier'].map(heldBack))
const crossValidated = crossed(examined(lessons()), model.levels)
const [frauds, genuine, asks, lines] = await Promise.all(['fraud-2026', 'genuine-2026', 'asks-2026', 'lines-2026'].map(heldBack))
const texts = (all) => all.map(({ text }) => text)
const rows = qualityRows({ frauds, genuine, asks: texts(asks), lines: texts(lines) }, (text) => {
  const { level, types } = judge(text, model)
  return { fraud: isFraud(level), types }
})
const shown = (n) => n.toFixed(1)
const asPasted = table(
  ['row', 'goal', '%', '95 % interval', 'n'],
  rows.map((row) => {
    const { share, low, high } = withInterval(row)
    return [row.row, row.goal, shown(share), `${shown(low)}–${shown(high)}`, row.of]
  }),
)

await writeFile(
  'docs/check-quality.md',
  `# How well 像不像诈骗 judges

Made by \`npm run check-quality\`; model ${model.version}, ${model.at.size} features, ${(gzipSync(packed).length / 1000).toFixed(0)} kB gzip.
“Called fraud” is 高危 or 可疑. Goals on unseen material: recall ≥ 95 %, false alarms ≤ 3 %, right type in the first two ≥ 85 %.

## As people paste it

\`test/held-back/*-2026.jsonl\`: written by two people who saw neither the check nor its examples. Of frauds: how many were called 高危 or 可疑. Of what is in order: how many were so accused.

${asPasted}

## Held-back examples

\`test/held-back/check.jsonl\`: written by two people who saw neither the check nor its examples. Judged by the model as it ships.

${tables(judged(latest, model))}

## Earlier held-back examples

\`test/held-back/check-earlier.jsonl\`: by a third person, who had read the cases. Nobody tuned on its lines, but its figures were in sight while the check was built, so they flatter a little.

${tables(judged(earlier, model))}

## Cross-validation

The project's own examples (\`check/examples/\`), each judged by what was learnt from the other four fifths. The thresholds come from here.
The genuine ones were written to be hard: most speak of money, codes or police and are in order.

${tables(crossValidated)}
`,
)
if (process.argv.includes('--misses'))
  for (const { text, kind, fraud, type } of crossValidated)
    if (fraud !== (type !== null)) console.log(`${kind}\t${text.replaceAll('\n', ' ')}`)
