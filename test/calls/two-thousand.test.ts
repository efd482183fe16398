/** 2,000 people work for a county. They come from a sheet, move and are let go, some while they work: nobody keeps a right longer than their grant. */
import { keyOfPerson } from '../../cloudfunctions/staff/codes'
import type { Person } from '../../types/entities/person'
import { startCrowd } from '../support/crowd'
import { groupsOfCrowd, membersOf, villageOf } from '../support/crowd-people'
import { refused, type Someone, type Village } from '../support/villagers'

const batch = 200
/** By their number in the sheet: who they are, and the village they are asked for. */
const members = groupsOfCrowd.flatMap(membersOf).slice(0, 2000)
const home = (n: number) => villageOf(groupsOfCrowd[n % groupsOfCrowd.length] as string)
const next = (n: number) => home(n + 1)
const nameOf = (n: number) => `新来${n}`
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_one, i) => from + i)

let village: Village
let ganger: Someone
const codes: string[] = []
beforeAll(async () => {
  village = await startCrowd()
  ganger = await village.person('ganger')
})
afterAll(() => village.stop())

/** So many at a time, as on several desks. */
const lanes = async <T>(all: T[], work: (one: T) => Promise<unknown>, width = 5): Promise<void> => {
  const left = [...all]
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: width }, lane))
}
const dismissed = upTo(0, 50)
const moved = upTo(50, 250)
/** Of the moved these have phones in this story, and so have all who are let go. */
const withPhones = upTo(0, 60)
const change = (n: number, deed: 'move' | 'end') =>
  ganger.does('staff.change', {
    ...{ who: keyOfPerson(members[n] as string), role: 'gridWorker', region: home(n), deed, why: deed === 'move' ? '换个村' : '不做了' },
    ...(deed === 'move' && { to: next(n) }),
  })
const person = async (n: number) => village.person(members[n] as string)

test('2,000 from a sheet, in the batches of the screen: each a code of their own, and sent again the same', async () => {
  for (let from = 0; from < members.length; from += batch) {
    const people = upTo(from, from + batch).map((n) => ({ name: nameOf(n), regions: [home(n)] }))
    const asked = { id: `sheet-${from / batch}`, role: 'gridWorker' as const, why: '换届', people }
    const { invitations } = await ganger.does('staff.invite', asked)
    codes.push(...invitations.map(({ code }) => code))
    if (from === 0) expect((await ganger.does('staff.invite', asked)).invitations).toEqual(invitations)
  }
  expect(new Set(codes).size).toBe(2000)
})

test('sixty open theirs at once and are confirmed; the others are on duty as if they had', async () => {
  await lanes(withPhones, async (n) => {
    await (await person(n)).does('staff.accept', { code: codes[n] as string })
    await ganger.does('staff.confirm', { id: `sheet-${Math.floor(n / batch)}-${n % batch}` })
  })
  const others: Person[] = upTo(withPhones.length, 2000).map((n) => ({
    ...{ _id: members[n] as string, name: nameOf(n), audiences: [] },
    grants: [{ role: 'gridWorker', region: home(n) }],
  }))
  for (let from = 0; from < others.length; from += 500)
    await village
      .sdk()
      .database()
      .collection('people')
      .add(others.slice(from, from + 500))
})

test('200 are moved: from then on each works in the new village alone', async () => {
  await lanes(moved, (n) => change(n, 'move'))
  for (const n of withPhones.filter((one) => moved.includes(one))) {
    const worker = await person(n)
    expect((await worker.does('home.today', {})).grants).toEqual([{ role: 'gridWorker', region: next(n) }])
    const household = { id: `house-${n}`, label: '东头第三户', why: ['alone' as const] }
    expect(await worker.asks('visit.save', { ...household, village: home(n) })).toMatchObject(refused('forbidden'))
    await worker.does('visit.save', { ...household, village: next(n) })
  }
  const there = await village.documents<Person>('people', { 'grants.role': 'gridWorker' })
  const held = new Map(there.map(({ _id, grants }) => [_id, grants.map(({ region }) => region)]))
  expect(moved.filter((n) => held.get(members[n] as string)?.join() !== next(n))).toEqual([])
})

test('50 are let go while they work, five at their PC too: no call that began after that is answered', async () => {
  const ended = new Set<number>()
  const after: { n: number; ok: boolean }[] = []
  const desks = await Promise.all(
    dismissed.slice(0, 5).map(async (n) => {
      const [worker, browser] = [await person(n), await village.visitor()]
      const { digits } = await browser.does('person.requestSeat', { device: { system: 'windows', browser: 'chrome' } })
      await worker.does('person.grantSeat', { digits, id: (await worker.does('person.seatRequest', { digits })).id })
      return { n, browser }
    }),
  )
  const works = async (n: number, begun: () => void) => {
    const worker = await person(n)
    // at least once before, and once after
    for (let tries = 0, done = false; !done; tries++) {
      done = ended.has(n)
      const household = { id: `h-${n}`, village: home(n), label: `东头第${tries}户`, why: ['alone'] }
      const answer = await worker.asks(n % 2 ? 'visit.save' : 'help.list', n % 2 ? household : {})
      begun()
      if (done) after.push({ n, ok: answer.ok })
      else if (tries === 0) expect(answer).toMatchObject({ ok: true })
    }
  }
  await lanes(dismissed, async (n) => {
    let at: Promise<void> = Promise.resolve()
    await new Promise<void>((begun) => {
      at = works(n, begun)
    })
    await change(n, 'end')
    ended.add(n)
    await at
  })
  expect(after).toEqual(after.map(({ n }) => ({ n, ok: false })))
  expect(after.map(({ n }) => n).sort((a, b) => a - b)).toEqual(dismissed)
  for (const { browser } of desks) {
    expect(await browser.does('person.self', {})).toMatchObject({ posts: [] })
    expect(await browser.asks('help.list', {})).toMatchObject(refused('forbidden'))
  }
  await lanes(desks, async ({ n }) => {
    const worker = await person(n)
    expect((await worker.does('staff.mine', {})).roles).toEqual([])
    expect((await worker.does('home.today', {})).grants).toEqual([])
    expect((await worker.does('todo.list', {})).todos).toEqual([])
  })
  expect(await village.documents('staffSessions')).toEqual([])
})
