/**
 * npm run simulate-learning: 1,000 made-up campaigns for each way of leaving, through the code that the page's figures come from. Prints how right they are and writes docs/learning.md;
 * fails when a figure is more than a point off or its interval holds what it should in fewer than 93 or more than 97 of 100 (the change since the first game: 91). `-- 100` takes a hundred, for a look.
 */
import { fork } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { load } from '../config/bundle-functions.mjs'

const { outcomesOf, rowsOf } = await load('tools/learning/study.ts')
const { beyond, checked, sizes } = await load('tools/learning/scenarios.ts')
/** Campaigns that a process takes at a time. */
const portion = 10

async function main() {
  const campaigns = Number(process.argv[2] ?? 1000)
  const fewer = Math.max(portion, campaigns / 5)
  const jobs = [
    ...checked.map((scenario) => ({ scenario, campaigns })),
    ...beyond.map((scenario) => ({ scenario, campaigns: fewer })),
    ...sizes.map((scenario) => ({ scenario, campaigns: fewer })),
  ]
  const rows = await all(jobs)
  const [ofChecked, ofBeyond, ofSizes] = [checked, beyond, sizes].map((some) =>
    some.map((scenario) => ({ scenario, rows: rows.get(scenario) })),
  )
  const faultsIn = (some, of) =>
    some.flatMap(({ scenario, rows }) => rows.flatMap((row) => of(row).map((fault) => `${scenario.name}: ${fault}`)))
  const faults = [...faultsIn(ofChecked, faultsOf), ...faultsIn(ofBeyond, unwarned)]
  const report = reportOf({ campaigns, fewer, ofChecked, ofBeyond, ofSizes, faults })
  console.log(report)
  if (campaigns === 1000) await writeFile('docs/learning.md', report)
  process.exitCode = faults.length > 0 ? 1 : 0
}

/** Spreads the campaigns over the processor's cores; the same numbers however many there are. */
async function all(jobs) {
  const portions = jobs.flatMap(({ scenario, campaigns }) =>
    Array.from({ length: Math.ceil(campaigns / portion) }, (_, i) => ({
      scenario,
      from: i * portion,
      to: Math.min(campaigns, (i + 1) * portion),
    })),
  )
  const outcomes = new Map(jobs.map(({ scenario }) => [scenario, []]))
  let next = 0
  let done = 0
  const work = async () => {
    const worker = fork(import.meta.filename, ['worker'])
    while (next < portions.length) {
      const one = portions[next++]
      worker.send(one)
      const found = await new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('exit', () => reject(new Error('a worker ended')))
      })
      worker.removeAllListeners('exit')
      outcomes.get(one.scenario).push({ from: one.from, found })
      tell(++done, portions.length)
    }
    worker.disconnect()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const inOrder = (some) => some.sort((a, b) => a.from - b.from).flatMap(({ found }) => found)
  return new Map([...outcomes].map(([scenario, some]) => [scenario, rowsOf(inOrder(some))]))
}

function tell(done, of) {
  if (process.stdout.isTTY) process.stdout.write(`\r  … ${done} of ${of}${done === of ? '\n' : ''}`)
  else if (done % 50 === 0 || done === of) console.log(`  … ${done} of ${of}`)
}

function faultsOf({ measure, time, bias, coverage, changeBias, changeCoverage, said }) {
  const which = `${measures[measure]}, ${times[time]}`
  return [
    ...(said === 0 ? [`${which}: nothing said`] : []),
    ...(Math.abs(bias) > 1 ? [`${which}: ${points(bias)} points off`] : []),
    ...(coverage < 93 || coverage > 97 ? [`${which}: coverage ${points(coverage)} %`] : []),
    ...(time > 0 && Math.abs(changeBias) > 1 ? [`${which}: the change ${points(changeBias)} points off`] : []),
    ...(time > 0 && (changeCoverage < 91 || changeCoverage > 97) ? [`${which}: the change’s coverage ${points(changeCoverage)} %`] : []),
  ]
}

/** Where no answer shows what was forgotten, the page says by how much it may be off: it must be as far. */
function unwarned({ measure, time, bias, mayBeOff, said }) {
  const off = said > 0 && time > 0 && Math.abs(bias) > mayBeOff + 1
  return off ? [`${measures[measure]}, ${times[time]}: ${points(bias)} points off, and the page warns of ${points(mayBeOff)}`] : []
}

const measures = { hits: 'hits', alarms: 'false alarms' }
const times = ['first', 'two weeks', 'a month', 'three months']
const points = (x) => x.toFixed(1)
const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')

const ofRows = (rows, campaigns) =>
  table(
    ['', '', 'said', 'off', 'coverage', 'width', 'change off', 'its coverage', 'plain figure off', 'page warns of'],
    rows.map(({ measure, time, said, bias, coverage, width, changeBias, changeCoverage, plainBias, mayBeOff }) =>
      said === 0
        ? [measures[measure], times[time], `0 of ${campaigns}`, '', '', '', '', '', '', '']
        : [
            ...[measures[measure], times[time], `${said} of ${campaigns}`, points(bias), `${points(coverage)} %`, points(width)],
            ...(time === 0 ? ['', ''] : [points(changeBias), `${points(changeCoverage)} %`]),
            points(plainBias),
            time === 0 ? '' : points(mayBeOff),
          ],
    ),
  )

function reportOf({ campaigns, fewer, ofChecked, ofBeyond, ofSizes, faults }) {
  const smallest = ofSizes.map(({ scenario, rows }) => [
    scenario.name,
    ...rows.filter(({ time }) => time > 0).map(({ said, smallest }) => (said >= fewer / 2 ? points(smallest) : 'not said')),
  ])
  const later = times.slice(1)
  return `# How right the figures about learning are

Made by \`npm run simulate-learning\`: made-up campaigns over the real bank, dealt by the real \`choose\`, put through the code of the page 学了记得住吗.
Families differ in skill (0.9 on the logit scale), in each kind (0.4), in wariness and in how much they forget; kinds, messages and wordings differ in difficulty (0.4, 0.3, 0.3); what children do not get is harder. Of every hundred about 60, 45 and 35 come back, more likely the same ones. \`docs/decisions/2026-11-29-does-it-last.md\` says what the model assumes.

All in points of a hundred. “Off”: the estimate less the truth, in the mean. “Plain figure”: of those alone who came back. Limits: off by at most 1, coverage of the 95 % interval 93–97 %. The change since the first game is off by at most 1 too; its interval is held to 91–97 %, since a first game is dealt from a child's messages and a test from the adult's, and how much harder those of one county's year are is in no interval.

${faults.length === 0 ? 'All within the limits.' : `**Missed:** ${faults.join('; ')}.`}

${ofChecked.map(({ scenario, rows }) => `## ${scenario.families} families: ${scenario.name}\n\n${ofRows(rows, campaigns)}`).join('\n\n')}

## The smallest change that so many families can show

Against the first game, found in four of five campaigns. “Not said”: mostly under ten families come back.

${table(['families that begin', ...later.map((time) => `hits, ${time}`), ...later.map((time) => `false alarms, ${time}`)], smallest)}

## Beyond repair

Here coming back depends on what was forgotten since the game, which no answer of those who left shows. Where fewer than one in three came back the page says so instead of a figure; “said” is in how many campaigns it gives one. Beside each it says how far off it is if those who stayed away see through one message in ten less than the model takes them to (“page warns of”): the check is that it warned of no less, give or take a point.

${ofBeyond.map(({ scenario, rows }) => `### ${scenario.name}\n\n${ofRows(rows, fewer)}`).join('\n\n')}
`
}

if (process.argv[2] !== 'worker') await main()
else
  process.on('message', ({ scenario, from, to }) => {
    const seeds = Array.from({ length: to - from }, (_, i) => (from + i) * 7919 + 1)
    process.send(seeds.flatMap((seed) => outcomesOf(scenario, seed)))
  })
