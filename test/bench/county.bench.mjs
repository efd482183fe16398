/** What a county's command room waits for and receives: 171 villages with 2,020 groups, against a town with 3 villages and 4 groups; the desk against one village's, as its worker sees it. */
import { median, modules, report } from './bench.mjs'
import { inTurns } from './local-server.mjs'

const { countyAlert, fillCounty, startVillage } = await modules('test/support/county', 'test/support/villagers')

const village = await startVillage()
await fillCounty(village)
const [chen, gaowa, sarna, buhe] = await Promise.all(['chen', 'gaowa', 'sarna', 'buhe'].map((id) => village.person(id)))
await chen.does('alert.save', countyAlert('a'))
await chen.does('alert.approve', { id: 'a' })
while ((await village.documents('jobs', { _id: 'a' }))[0].stage !== 'done') await village.timer('outbox')

const calls = [
  ['the desk', (who) => who.does('alert.desk', {})],
  ['coverage of the whole', (who, region) => who.does('alert.coverage', { id: 'a', region })],
  ['groups of one town', (who, _region, town) => who.does('alert.groups', { id: 'a', region: town })],
]
for (const [name, call] of calls) {
  const large = () => call(gaowa, 'anhe', 'anhe/town5')
  const desk = name === 'the desk'
  const small = () => call(desk ? buhe : sarna, 'anhe/baiyin', 'anhe/baiyin')
  const [value, floor] = await inTurns(20, [large, small])
  report({ name, value: median(value), floor: median(floor), unit: 'ms', ...(desk ? { bar: 1.5 } : { most: 1000 }) })
  console.log(`  answer: ${Math.round(JSON.stringify(await large()).length / 1000)} kB`)
}
await village.stop()
