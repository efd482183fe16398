/** For the benchmarks of many people at once: the county with its crowd, an alert in force, and clients in a process of their own. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { modules } from './bench.mjs'

const { startCrowd, groupsOfCrowd, membersOf } = await modules('test/support/crowd', 'test/support/crowd-people')
export const CLIENTS = 64
export const SECONDS = Number(process.env.CROWD_SECONDS ?? 8)

export const calls = {
  home: ['home.today', {}],
  list: ['case.list', {}],
  open: ['alert.open', { id: 'sheep' }],
  check: ['check.ask', { text: '您好，我是公安局的，您涉嫌洗钱，请把钱转到安全账户。' }],
}

const alertInForce = async (village) => {
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
  const gaowa = await village.person('gaowa')
  const { version } = await gaowa.does('alert.read', { id: 'sheep' })
  await gaowa.does('alert.approve', { id: 'sheep', version })
}

/** Tokens of many residents, so that nobody asks the check oftener than a person would. */
const residents = async (village) => {
  const people = groupsOfCrowd.flatMap((group) =>
    membersOf(group).map((_id) => ({ _id, village: 'anhe/baiyin/bayan', audiences: ['herder'], grants: [] })),
  )
  const collection = village.sdk().database().collection('people')
  for (let n = 0; n < people.length; n += 500) await collection.add(people.slice(n, n + 500))
  return Promise.all(people.map(async ({ _id }) => (await village.as(_id)).token))
}

/** `one` and `crowd` make the named calls in turn and give the milliseconds of each: one client 200 times, or 64 clients for some seconds. */
export const startBusyCounty = async () => {
  const village = await startCrowd()
  await alertInForce(village)
  const tokens = await residents(village)
  const clients = spawn(process.execPath, ['test/bench/crowd-clients.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const jobs = new Map()
  createInterface({ input: clients.stdout }).on('line', (line) => {
    const { id, took, error } = JSON.parse(line)
    if (error) throw new Error(error)
    jobs.get(id)(took)
  })
  let last = 0
  const run = (names, job) =>
    new Promise((resolve) => {
      jobs.set(++last, resolve)
      const made = { id: last, url: village.url, tokens, calls: names.map((name) => calls[name]), ...job }
      clients.stdin.write(`${JSON.stringify(made)}\n`)
    })
  return {
    village,
    one: (names, job = { times: 200 }) => run(names, { clients: 1, ...job }),
    crowd: (names) => run(names, { clients: CLIENTS, seconds: SECONDS }),
    stop: async () => {
      clients.kill()
      await village.stop()
    },
  }
}
