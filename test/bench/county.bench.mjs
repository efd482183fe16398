/** What a county's command room waits for and receives: 171 villages with 2,020 groups and five alerts to all of them, against one village's worker. */
import { median, modules, report } from './bench.mjs'
import { inTurns } from './local-server.mjs'

const { countyAlert, fillCounty, startVillage } = await modules('test/support/county', 'test/support/villagers')

const village = await startVillage()
await fillCounty(village)
const [chen, gaowa, zhaona] = await Promise.all(['chen', 'gaowa', 'zhaona'].map((id) => village.person(id)))
for (const id of ['a', 'b', 'c', 'd', 'e']) {
  await chen.does('alert.save', countyAlert(id))
  const { version } = await chen.does('alert.read', { id })
  await chen.does('alert.approve', { id, version })
}
while ((await village.documents('jobs')).some((job) => job.stage !== 'done')) await village.timer('outbox')

const calls = [
  ['the desk', { bar: 1.5 }, (who) => who.does('alert.desk', {})],
  ['the villages to send to', { most: 1000 }, (who) => who.does('alert.villages', {})],
  ['coverage of the whole', { most: 1000 }, (who, region) => who.does('alert.coverage', { id: 'a', region })],
  ['groups of one town', { most: 1000 }, (who, _region, town) => who.does('alert.groups', { id: 'a', region: town })],
]
for (const [name, bars, call] of calls) {
  const large = () => call(gaowa, 'anhe', 'anhe/town5')
  const small = () => call(zhaona, 'anhe/baiyin/hongqi', 'anhe/baiyin/hongqi')
  const [value, floor] = await inTurns(20, [large, small])
  report({ name, value: median(value), floor: median(floor), unit: 'ms', ...bars })
  console.log(`  answer: ${Math.round(JSON.stringify(await large()).length / 1000)} kB`)
}
await village.stop()
