/** npm run check-bank: says what is wrong with the quiz messages and writes docs/quiz-bank.md. With the name of a file in content/quiz/ it says what is wrong with that file alone and writes nothing. */
import { writeFile } from 'node:fs/promises'
import { load } from '../config/bundle-functions.mjs'

const { bankReport, itemFaults, themeFaults, themesOf } = await load('wording/quiz-bank.ts')
const [name] = process.argv.slice(2)
const items = Object.values(await load(name ? `content/quiz/${name}.ts` : 'content/quiz-items.ts')).flat()

const faults = [
  ...items.flatMap((item) => itemFaults(item).map((fault) => `${item._id} ${fault}`)),
  ...[...themesOf(items).values()].flatMap(themeFaults),
]
for (const fault of faults) console.log(fault)
const report = bankReport(items)
console.log(report)
if (!name) await writeFile('docs/quiz-bank.md', report)
process.exitCode = faults.length > 0 ? 1 : 0
