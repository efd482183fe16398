/** What one open costs, and reading an alert's coverage, when 100,000 opens are there already instead of 1,000: ≤1.5× each. */
import { median, modules, report } from './bench.mjs'
import { inTurns } from './local-server.mjs'

const { startCrowd, groupsOfCrowd, membersOf } = await modules('test/support/crowd', 'test/support/crowd-people')

const village = await startCrowd()
const db = village.sdk().database()
const batu = await village.person('batu')
const gaowa = await village.person('gaowa')
const sizes = [1_000, 100_000]
const shards = 8

for (const size of sizes) {
  const id = `after-${size}`
  const words = {
    severity: 'severe',
    type: 'farming',
    audiences: [],
    headline: '有人冒充收羊老板',
    lines: ['先要定金'],
    instruction: '先打96110问问',
  }
  await batu.does('alert.save', { ...words, id, regions: ['anhe/baiyin'], expires: Date.now() + 86_400_000 * 9, submit: true })
  const { version } = await batu.does('alert.read', { id })
  await batu.does('alert.approve', { id, version })
  const at = Date.now()
  for (let n = 0; n < size; n += 500) {
    const opens = Array.from({ length: 500 }, (_open, i) => {
      const reader = `${(n + i).toString(16).padStart(8, '0')}`
      return { _id: `${id}.${reader}`, alert: id, reader: `${id}.${reader}`, group: groupsOfCrowd[(n + i) % 40], at, said: {} }
    })
    await db.collection('opens').add(opens)
  }
  const opened = size / 40 / shards
  const tallies = groupsOfCrowd.flatMap((group) =>
    Array.from({ length: shards }, (_shard, i) => ({
      _id: `${id}.${group}.${i}`,
      alert: id,
      group,
      opened,
      acknowledged: 0,
      toldElders: 0,
      needHelp: 0,
    })),
  )
  await db.collection('tallies').add(tallies)
}

const rounds = 200
const people = groupsOfCrowd.flatMap((group) => membersOf(group).map((id) => ({ id, group }))).slice(0, rounds + 20)
const taps = await Promise.all(people.map(async ({ id, group }) => ({ who: await village.person(id), id, group })))
const openOf = (size) => async (i) => {
  const { who, id, group } = taps[i]
  await who.does('alert.open', { id: `after-${size}`, group: await village.enterGroup(id, `og-${group}`) })
}
const coverageOf = (size) => () => gaowa.does('alert.coverage', { id: `after-${size}`, region: 'anhe/baiyin' })
const [few, many] = await inTurns(rounds, sizes.map(openOf))
const [readFew, readMany] = await inTurns(50, sizes.map(coverageOf))
console.log('after 100,000 opens, against after 1,000')
report({ name: 'one open', value: median(many), floor: median(few), unit: 'ms', bar: 1.5 })
report({ name: 'reading its coverage', value: median(readMany), floor: median(readFew), unit: 'ms', bar: 1.5 })
const { region } = await coverageOf(100_000)()
console.log(`  counted: ${region.reach.opened} (100,000 + ${rounds + 20})`)
await village.stop()
