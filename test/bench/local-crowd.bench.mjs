/** Sixty-four people at once on one computer, from a process of their own; and one person while another function is flooded. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { median, modules, report } from './bench.mjs'

const { startCrowd, groupsOfCrowd, membersOf } = await modules('test/support/crowd', 'test/support/crowd-people')
const CLIENTS = 64
const SECONDS = Number(process.env.CROWD_SECONDS ?? 8)

const village = await startCrowd()
await (await village.person('buhe')).does('alert.save', {
  id: 'sheep',
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金'],
  instruction: '先打96110问问',
  regions: ['anhe/baiyin/bayan'],
  expires: Date.now() + 86_400_000,
  submit: true,
})
await (await village.person('gaowa')).does('alert.approve', { id: 'sheep' })
// many residents, so that nobody asks the check oftener than a person would
const residents = groupsOfCrowd.flatMap((group) =>
  membersOf(group).map((_id) => ({ _id, village: 'anhe/baiyin/bayan', audiences: ['herder'], grants: [] })),
)
for (let n = 0; n < residents.length; n += 500)
  await village
    .sdk()
    .database()
    .collection('people')
    .add(residents.slice(n, n + 500))
const tokens = await Promise.all(residents.map(async ({ _id }) => (await village.as(_id)).token))

const clients = spawn(process.execPath, ['test/bench/crowd-clients.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] })
const jobs = new Map()
createInterface({ input: clients.stdout }).on('line', (line) => {
  const { id, took, error } = JSON.parse(line)
  if (error) throw new Error(error)
  jobs.get(id)(took)
})
let last = 0
/** The milliseconds of every call of one job. */
const run = (job) =>
  new Promise((resolve) => {
    jobs.set(++last, resolve)
    clients.stdin.write(`${JSON.stringify({ id: last, url: village.url, tokens, ...job })}\n`)
  })
const p99 = (took) => [...took].sort((a, b) => a - b)[Math.floor(took.length * 0.99)]

const calls = {
  home: ['home.today', {}],
  list: ['case.list', {}],
  open: ['alert.open', { id: 'sheep' }],
  check: ['check.ask', { text: '您好，我是公安局的，您涉嫌洗钱，请把钱转到安全账户。' }],
}
const one = (names) => run({ clients: 1, calls: names.map((name) => calls[name]), times: 200 })
const crowd = (names) => run({ clients: CLIENTS, calls: names.map((name) => calls[name]), seconds: SECONDS })

await one(Object.keys(calls)) // every function is loaded, every code path compiled once
for (const kinds of [...Object.keys(calls).map((kind) => [kind]), Object.keys(calls)]) {
  await crowd(kinds)
  const [alone, many] = [await one(kinds), await crowd(kinds)]
  console.log(
    `${kinds.join(', ')}: one client p50 ${median(alone).toFixed(1)} ms; ${CLIENTS} clients ${(many.length / SECONDS).toFixed(0)} a second, p50 ${median(many).toFixed(0)} ms`,
  )
  report({ name: 'p99 of 64 / p50 of one', value: p99(many), floor: median(alone), unit: 'ms', bar: '≤5' })
}

const flood = crowd(['list'])
const beside = await run({ clients: 1, calls: [calls.home], seconds: SECONDS - 1 })
await flood
const alone = await one(['home'])
console.log(`home by one person while ${CLIENTS} flood case.list, against alone`)
report({ name: 'p50', value: median(beside), floor: median(alone), unit: 'ms', bar: '≤3' })
report({ name: 'p99', value: p99(beside), floor: median(alone), unit: 'ms', bar: '≤5' })

clients.kill()
await village.stop()
