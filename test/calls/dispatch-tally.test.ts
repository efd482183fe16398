import type { Dispatch } from '../../types/entities/dispatch'
import type { DispatchTally } from '../../types/entities/dispatch-tally'
import type { Job } from '../../types/entities/message'
import { approves } from '../support/approves'
import { countyAlert } from '../support/county'
import { groups, regions } from '../support/crowd-people'
import { fiveTimes, type Someone, startVillage, type Village } from '../support/villagers'

const town = 'anhe/baiyin'
/** The groups of the demonstration county and of the crowd. */
const all = groups.length + 4

let village: Village
let buhe: Someone
let chen: Someone
beforeAll(async () => {
  village = await startVillage()
  const db = village.sdk().database()
  await db.collection('regions').add(regions)
  await db.collection('groups').add(groups)
  await db
    .collection('people')
    .doc('buhe')
    .update({ grants: [{ role: 'gridWorker', region: town }] })
  buhe = await village.person('buhe')
  chen = await village.person('chen')
  await chen.does('alert.save', countyAlert('storm'))
  await approves(chen, 'storm')
  while ((await job())?.stage !== 'done') await village.timer('outbox')
})
afterAll(() => village.stop())

const job = async () => (await village.documents<Job>('jobs', { _id: 'storm' }))[0]
const dispatches = () => village.documents<Dispatch>('dispatches', { alert: 'storm' })
const freshly = async () => {
  const made = await dispatches()
  return {
    groups: made.length,
    posted: made.filter((d) => d.postedAt).length,
    confirmed: made.filter((d) => d.confirmedAt).length,
  }
}
const shownTo = async (who: Someone) => {
  const { alerts } = await who.does('alert.desk', {})
  const { groups = 0, posted = 0, confirmed = 0 } = alerts.find((a) => a._id === 'storm') ?? {}
  return { groups, posted, confirmed }
}
const keptIn = async (region: string) => {
  const rows = await village.documents<DispatchTally>('dispatchTallies', { alert: 'storm', region })
  const sum = (field: 'groups' | 'posted' | 'confirmed') => rows.reduce((n, row) => n + row[field], 0)
  return { groups: sum('groups'), posted: sum('posted'), confirmed: sum('confirmed') }
}

test('布和 and the chat tool mark groups, take marks back, tap five times, and the function dies again and again: what is kept is what is there', async () => {
  const taps = (await dispatches()).flatMap(({ _id: dispatch }, i) => [
    () => buhe.asks('alert.posted', { dispatch, posted: true }),
    () => buhe.asks('alert.posted', { dispatch, posted: true }),
    ...(i % 3 === 0 ? [() => buhe.asks('alert.posted', { dispatch, posted: false })] : []),
    ...(i % 2 === 0 ? [() => buhe.asks('alert.confirmed', { dispatch })] : []),
  ])
  taps.sort(() => Math.random() - 0.5)
  let crashes = 0
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      for (let tap = taps.pop(); tap; tap = taps.pop()) {
        await tap().catch(() => {}) // the function died under it
        if (taps.length % 15 === 0) crashes += await village.crash('alert')
      }
    }),
  )
  expect(crashes).toBeGreaterThan(0)
  await village.advance(31_000) // until then the dead hold what they were at
  await fiveTimes(() => buhe.does('alert.posted', { dispatch: 'storm.crowd-0', posted: true }))
  await fiveTimes(() => buhe.does('alert.posted', { dispatch: 'storm.crowd-1', posted: false }))

  const there = await freshly()
  expect(there.groups).toBe(all)
  expect(await keptIn('anhe')).toEqual(there)
  expect(await keptIn(town)).toEqual(there)
  expect(await shownTo(chen)).toEqual(there)
  expect(await shownTo(buhe)).toEqual(there)
})

test('照娜 sees her village’s; who has a town and a village of it sees each group once', async () => {
  await buhe.does('alert.posted', { dispatch: 'storm.hongqi-cunmin', posted: true })
  const here = (await dispatches()).filter((d) => d.village === `${town}/hongqi`)
  const zhaona = await village.person('zhaona')
  expect(await shownTo(zhaona)).toMatchObject({ groups: here.length, posted: here.filter((d) => d.postedAt).length })
  const both = ['anhe/baiyin', 'anhe/baiyin/hongqi', 'anhe/baiyin'].map((region) => ({ role: 'gridWorker', region }))
  await village.sdk().database().collection('people').doc('zhaona').update({ grants: both })
  expect(await shownTo(zhaona)).toEqual(await freshly())
})

test('an alert from before there were tallies, and one whose dispatches are still made, are counted afresh', async () => {
  const db = village.sdk().database()
  const there = await freshly()
  await db.collection('jobs').doc('storm').update({ stage: 'dispatches', leaseUntil: Number.MAX_SAFE_INTEGER })
  await db.collection('dispatchTallies').where({ alert: 'storm' }).remove()
  expect(await shownTo(chen)).toEqual(there)
  await db.collection('jobs').doc('storm').update({ stage: 'done', tallied: db.command.remove() })
  expect(await shownTo(chen)).toEqual(there)
  await buhe.does('alert.posted', { dispatch: 'storm.crowd-1', posted: true })
  expect(await shownTo(chen)).toEqual({ ...there, posted: there.posted + 1 })
})

test('an alert that is cancelled while its dispatches are made says how many groups it had reached', async () => {
  const db = village.sdk().database()
  await db.collection('dispatches').add({ _id: 'cut.crowd-0', alert: 'cut', group: 'crowd-0', village: groups[0]?.village })
  await chen.does('alert.save', countyAlert('cut'))
  await db.collection('alerts').doc('cut').update({ status: 'cancelled' })
  await db
    .collection('jobs')
    .add({ _id: 'cut', stage: 'dispatches', cursor: '', leaseUntil: 0, dispatches: 1, createdAt: Date.now(), tallied: true })
  await village.timer('outbox')
  const { alerts } = await chen.does('alert.desk', {})
  expect(alerts.find((a) => a._id === 'cut')).toMatchObject({ groups: 1 })
})
