import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName } from '../../types/contract'
import type { Consent } from '../../types/entities/consent'
import { load } from '../scale/load'
import { costOfCall, sumOf, takeReads } from '../scale/measure'
import { rowsOf } from '../scale/rows'
import { warn } from '../scale/spread'
import { startVillage, type Village } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const hongqi = 'anhe/baiyin/hongqi'

/** 200 residents, and 1,000, in villages of fifty. */
const counties: { villages: number; village: Village; folder: string }[] = []
beforeAll(async () => {
  for (const villages of [4, 20]) {
    const folder = mkdtempSync(join(tmpdir(), 'scale-'))
    load(folder, rowsOf({ villages, residents: 50, cases: 5 }, Date.now()))
    counties.push({ villages, folder, village: await startVillage({ dataDir: folder }) })
  }
}, 240_000)
afterAll(async () => {
  for (const { village, folder } of counties) {
    await village.stop()
    rmSync(folder, { recursive: true })
  }
})
const inBoth = async <T>(what: (village: Village) => Promise<T>): Promise<[T, T]> => {
  const [small, large] = counties.map(({ village }) => village) as [Village, Village]
  return [await what(small), await what(large)]
}

/** What people wait for, by somebody of 白音苏木: a new query that looks through all of the county is caught here. */
const waitedFor: [by: string, call: CallName, input: object, page?: number][] = [
  ['qimuge', 'home.today', {}],
  ['qimuge', 'person.subscriptions', {}],
  ['qimuge', 'alert.open', { id: 'county-0' }],
  ['qimuge', 'case.list', { page: 0 }],
  ['qimuge', 'report.mine', {}],
  ['buhe', 'todo.list', {}],
  ['buhe', 'visit.list', {}],
  ['buhe', 'help.list', { page: 0 }],
  ['buhe', 'alert.villages', {}],
  ['batu', 'report.queue', { order: 'newest' }],
  ['batu', 'report.colleagues', {}],
  ['batu', 'alert.desk', {}],
  ['buhe', 'alert.groups', { id: 'county-0' }],
  ['buhe', 'alert.coverage', { id: 'county-0', region: bayan, hours: 24 }],
  ['qimuge', 'rights.kept', {}],
  ['sarna', 'manuscript.list', {}],
  ['sarna', 'manuscript.sheet', { kind: 'case' }],
  // a page of each kind is shown, which the small county does not fill
  ['sarna', 'todo.list', {}, 40],
  ['ganger', 'staff.list', { region: bayan, page: 0 }],
  ['ganger', 'staff.history', { page: 0 }],
  ['ganger', 'county.opening', {}],
  // a name for each village, of those that stand in it
  ['ganger', 'staff.list', { page: 0 }, 40],
  ['sarna', 'check.disputed', {}, 20],
  ['buhe', 'broadcast.day', { region: bayan }],
  ['lin', 'aid.queue', {}],
  ['buhe', 'ledger.list', {}],
  ['ao', 'ledger.list', {}],
  ['gaowa', 'meeting.open', {}],
  ['zhaona', 'meeting.open', {}],
  ['ao', 'campaign.brief', {}],
  ['ao', 'campaign.figures', {}],
  ['ao', 'campaign.year', {}],
]

test.each(waitedFor)('%s waits for %s: it looks at no more in a county five times as large', async (by, call, input, page = 3) => {
  const ask = async (village: Village) => {
    const someone = await village.person(by)
    await someone.asks(call, input) // what a function remembers of the day is not counted
    return costOfCall(village, someone, { call, input })
  }
  const [small, large] = await inBoth(ask)
  expect([small.ok, large.ok]).toEqual([true, true])
  const grew = large.documents > small.documents * 1.2 + page
  expect(grew ? `${small.documents} → ${large.documents}, most: ${large.most}` : '').toBe('')
})

test.each([
  ['ganger', 'staff.history', {}],
  ['ganger', 'staff.list', {}],
  ['ao', 'report.looks', {}],
  ['sarna', 'manuscript.list', { status: 'published' }],
  ['sarna', 'manuscript.shelf', { kind: 'case' }],
  ['qimuge', 'case.list', {}],
  ['sarna', 'tip.list', {}],
  ['uren', 'rendering.list', { kind: 'case', language: 'mn' }],
  ['sarna', 'material.list', { kind: 'slogan' }],
] as const)(
  '%s turns the pages of %s to the end: the last has what its number has, and does not look at those before',
  async (by, call, input) => {
    const village = counties.at(-1)?.village as Village
    const someone = await village.person(by)
    const turn = async (page: number, after?: unknown) => {
      await takeReads(village)
      const answer = await someone.does(call, { ...input, page, ...(after ? { after } : {}) } as never)
      const { more, end, ...rows } = answer as { more: boolean; end?: unknown }
      // a timer may run meanwhile: its reads are not the call's
      const reads = (await takeReads(village)).filter(({ asker }) => asker === call.split('.')[0])
      return { more, end, rows, documents: sumOf(reads).documents }
    }
    await turn(0)
    const first = await turn(0)
    let last = first
    let page = 0
    for (; last.more; page++) last = await turn(page + 1, last.end)
    expect(page).toBeGreaterThan(1)
    const byNumber = await turn(page)
    expect(last.rows).toEqual(byNumber.rows)
    expect(last.documents).toBeLessThan(byNumber.documents)
    // what older rows name may be more
    expect(last.documents).toBeLessThanOrEqual(first.documents + 25)
  },
)

test('巴彦嘎查 is warned: only its people are looked at, and nobody of the other villages is told', async () => {
  const [small, large] = await inBoth((village) => warn(village, 'bayan-only', bayan))
  expect(large.people).toBe(small.people)
  expect(small.messages.length).toBeGreaterThan(5)
  // village 0, and those of the last village who follow it
  const ofVillages = (messages: string[]) => new Set(messages.filter((to) => to.startsWith('resident')).map((to) => to.split('-')[1]))
  expect(ofVillages(small.messages)).toEqual(new Set(['0', '3']))
  expect(ofVillages(large.messages)).toEqual(new Set(['0', '19']))
})

test('老王 agreed in 红旗村 and moves to 巴彦嘎查: he is told where he lives now, once for each yes', async () => {
  const [{ village }] = counties as [(typeof counties)[number]]
  const laowang = await village.person('laowang')
  await laowang.does('person.subscribe', { id: 'tap', accepted: ['alert'] })
  await laowang.does('person.save', { village: bayan, audiences: ['farmer'] })
  expect((await warn(village, 'left', hongqi)).messages).not.toContain('laowang')
  expect((await warn(village, 'there', bayan)).messages).toContain('laowang')
  expect((await warn(village, 'no-more', bayan)).messages).not.toContain('laowang')
  expect(await village.documents('people', { _id: 'laowang' })).toMatchObject([{ wantsAlerts: false }])
  await laowang.does('person.subscribe', { id: 'again', accepted: ['alert'] })
  expect((await warn(village, 'once-more', bayan)).messages).toContain('laowang')
})

test('苏和 agreed under an earlier release, which noted nothing with him: he is told, and 娜仁, who never agreed, is looked up once', async () => {
  const [{ village }] = counties as [(typeof counties)[number]]
  const chagan = 'anhe/baiyin/chagan'
  const consent: Consent = { _id: 'suhe.alert.old', person: 'suhe', template: 'alert', at: Date.now() }
  await village.sdk().database().collection('consents').add(consent)
  await (await village.person('naren')).does('person.follow', { villages: [chagan] })
  const { messages } = await warn(village, 'old', chagan)
  expect(messages).toContain('suhe')
  expect(messages).not.toContain('naren')
  expect(await village.documents('people', { _id: 'naren' })).toMatchObject([{ wantsAlerts: false }])
})

test('who agreed under an earlier release before they chose a village is told once they have one', async () => {
  const [{ village }] = counties as [(typeof counties)[number]]
  const consent: Consent = { _id: 'wuyun.alert.old', person: 'wuyun', template: 'alert', at: Date.now() }
  await village.sdk().database().collection('people').doc('wuyun').remove()
  await village.sdk().database().collection('consents').add(consent)
  await (await village.person('wuyun')).does('person.save', { village: bayan, audiences: [] })
  expect((await warn(village, 'village-later', bayan)).messages).toContain('wuyun')
})

test('an alert that an earlier release left half-way reaches everybody: where that one stood is another kind of place', async () => {
  const [{ village }] = counties as [(typeof counties)[number]]
  const naren = await village.person('naren')
  await naren.does('person.save', { village: bayan, audiences: [] })
  await warn(village, 'half', bayan)
  await naren.does('person.subscribe', { id: 'half', accepted: ['alert'] })
  await village.sdk().database().collection('jobs').doc('half').update({ stage: 'residents', cursor: 'oAbc.alert.s1' })
  await village.outboxRan()
  expect((await village.documents<{ to: string }>('messages', { alert: 'half' })).map(({ to }) => to)).toContain('naren')
})

test('the whole county is warned: everybody who agreed is told once, five times as many in five times as many villages', async () => {
  const [small, large] = await inBoth((village) => warn(village, 'all', 'anhe'))
  expect(new Set(large.messages).size).toBe(large.messages.length)
  expect(large.people / small.people).toBeLessThan(6)
})

test('乌云 agrees while the release before is out again, which notes nothing with her: after a night an alert finds her', async () => {
  const [{ village }] = counties as [(typeof counties)[number]]
  const wuyun = await village.person('wuyun')
  await wuyun.does('person.save', { village: bayan, audiences: [] })
  await wuyun.does('rights.unsubscribe', { template: 'alert' })
  const consent: Consent = { _id: 'wuyun.alert.back', person: 'wuyun', template: 'alert', at: Date.now() }
  await village.sdk().database().collection('consents').add(consent)
  expect((await warn(village, 'before-night', bayan)).messages).not.toContain('wuyun')
  await village.timer('sweep')
  expect((await warn(village, 'after-night', bayan)).messages).toContain('wuyun')
})
