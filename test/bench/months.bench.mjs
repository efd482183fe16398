/** The leading group's, the police's and the ledger's pages in a county of 800 villages, six years of cases and 200,000 lines of the ledger, against the same with ten villages. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { median, modules, report } from './bench.mjs'
import { inTurns } from './local-server.mjs'

const { load, rowsOf, startVillage } = await modules('test/scale/load', 'test/scale/rows', 'test/support/villagers')

/** Few people, since no page here reads them. */
const county = async (villages) => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'months-'))
  load(dataDir, rowsOf({ villages, residents: 2, cases: 1 }, Date.now()))
  const village = await startVillage({ dataDir })
  for (const timer of ['page', 'learned', 'campaign']) await village.timer(timer)
  const [chen, ganger] = await Promise.all(['chen', 'ganger'].map((id) => village.person(id)))
  return { village, chen, ganger, stop: () => village.stop().then(() => rmSync(dataDir, { recursive: true, force: true })) }
}

const year = new Date().getFullYear()
const month = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 7)
const region = 'anhe'
const pages = [
  ['the ledger', 'ganger', 'ledger.list', { region }],
  ['what is left of papers', 'ganger', 'ledger.stock', { region }],
  ['the plan', 'ganger', 'ledger.plan', { region, year }],
  ['quiet places of a town', 'ganger', 'ledger.quiet', { region: 'anhe/baiyin', days: 30 }],
  ['cases of a month', 'chen', 'incident.list', { month, page: 0 }],
  ['populations', 'chen', 'incident.populations', {}],
  ['万人发案比 of the county', 'ganger', 'incident.rate', { region, year }],
  ['一页看明白', 'ganger', 'campaign.brief', { region }],
  ['做了什么，怎么样了', 'ganger', 'campaign.figures', { region, from: `${year - 1}-12`, to: month }],
  ['一年一页', 'ganger', 'campaign.year', { region, year }],
  ['会商', 'ganger', 'meeting.open', { region, month }],
  ['通报', 'ganger', 'bulletin.open', { region, month }],
  ['万人发案比 of a town', 'ganger', 'incident.rate', { region: 'anhe/baiyin', year }],
]

const [small, large] = [await county(10), await county(800)]
for (const [name, who, call, input] of pages) {
  const ask = (of) => async () => {
    const answer = await of[who].asks(call, input)
    if (!answer.ok) throw new Error(`${call}: ${answer.message}`)
  }
  // so many that a single slow moment, or code that is not warm yet, decides nothing
  const [value, floor] = await inTurns(60, [ask(large), ask(small)])
  report({ name, value: median(value), floor: median(floor), unit: 'ms', bar: 1.5 })
}
await small.stop()
await large.stop()
