import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const town = 'anhe/baiyin'
const bayan = `${town}/bayan`
const chagan = `${town}/chagan`
const hongqi = `${town}/hongqi`

const village = aVillage()
let buhe: Someone
let gaowa: Someone
let qimuge: Someone
let tip: string
beforeAll(async () => {
  ;[buhe, gaowa, qimuge] = (await Promise.all(['buhe', 'gaowa', 'qimuge'].map((id) => village.person(id)))) as [Someone, Someone, Someone]
  tip = (await buhe.does('tip.list', {})).tips[0]?._id ?? ''
})

const tapCard = async (id: string, opengid: string, sending: string) => {
  const group = await village.enterGroup(id, opengid)
  return (await village.person(id)).does('alert.openTip', { id: sending, group })
}

describe('choosing a tip', () => {
  test('ten at a time, in order, nothing twice; for herders also those for everyone', async () => {
    const seen: string[] = []
    for (let page = 0, more = true; more; page++) {
      const found = await buhe.does('tip.list', { page })
      expect(found.tips.length).toBeLessThanOrEqual(10)
      seen.push(...found.tips.map((t) => t._id))
      more = found.more
    }
    const all = await village.documents<{ _id: string; audiences: string[] }>('tips')
    expect(seen).toEqual(all.map((t) => t._id))
    const forHerders = all.filter((t) => t.audiences.length === 0 || t.audiences.includes('herder'))
    expect((await buhe.does('tip.list', { audience: 'herder' })).tips.map((t) => t._id)).toEqual(forHerders.slice(0, 10).map((t) => t._id))
    const ofCases = (await buhe.does('tip.list', { cases: ['sheep-deposit', 'grain-frozen'] })).tips
    expect(ofCases.length).toBeGreaterThan(2)
    // a page of cases that were found
    const { cases } = await buhe.does('case.list', {})
    expect(cases.length).toBeGreaterThan(10)
    const known = new Set((await buhe.does('tip.list', { cases: cases.map(({ _id }) => _id) })).tips.map((t) => t.case))
    expect(known.size).toBeGreaterThan(10)
    expect(new Set(ofCases.map((t) => t.case))).toEqual(new Set(['sheep-deposit', 'grain-frozen']))
  })
})

describe('布和 sends a tip to two of his villages', () => {
  test('needs nobody’s approval; tapping five times sends once; each group is a task of its own', async () => {
    await fiveTimes(() => buhe.does('alert.sendTip', { id: 't1', tip, regions: [bayan, chagan] }))
    const { alert, groups } = await buhe.does('alert.groups', { id: 't1' })
    expect(alert).toMatchObject({ msgType: 'Tip', tip, source: '网格员 · 白音苏木' })
    expect(groups.map((g) => g.group)).toEqual(
      ['巴彦嘎查 牧户群', '查干嘎查 二组', '查干嘎查 一组'].sort((a, b) => a.localeCompare(b, 'zh')),
    )
    expect(JSON.stringify(alert)).not.toMatch(/buhe|tellWorkers/)
    expect((await buhe.does('alert.desk', {})).tips).toMatchObject([{ _id: 't1', groups: 3, posted: 0 }])
    expect(await village.documents('sendings')).toHaveLength(1)
  })

  test('no resident finds it among the alerts, and nobody is sent a message', async () => {
    await village.accept('qimuge', ['alert'])
    await village.timer('outbox')
    expect((await qimuge.does('home.today', {})).alerts).toEqual([])
    expect((await buhe.does('alert.desk', {})).alerts).toEqual([])
    expect(await qimuge.asks('alert.open', { id: 't1' })).toMatchObject(refused('notFound'))
    expect(await village.documents('messages')).toEqual([])
  })

  test('M1 and M2 are his marks, M4 to M6 what residents of the verified group do, once each', async () => {
    await buhe.does('alert.shared', { dispatch: 't1.bayan-muhu' })
    await buhe.does('alert.posted', { dispatch: 't1.bayan-muhu', posted: true })
    await fiveTimes(() => tapCard('qimuge', 'og-bayan-muhu', 't1'))
    expect(await tapCard('naren', 'og-bayan-muhu', 't1')).toEqual({ said: [], fromGroup: 'bayan-muhu' })
    await fiveTimes(() => qimuge.does('alert.acknowledge', { id: 't1' }))
    await tapCard('buhe', 'og-bayan-muhu', 't1')
    const { groups, unknown } = await buhe.does('alert.groups', { id: 't1' })
    expect(groups.find((g) => g.dispatch === 't1.bayan-muhu')?.evidence).toEqual({
      sharedAt: expect.any(Number),
      postedAt: expect.any(Number),
      opened: 2,
      acknowledged: 1,
    })
    expect(unknown.opened).toBe(0)
    expect(await tapCard('qimuge', 'og-bayan-muhu', 't1')).toEqual({ said: ['know'], fromGroup: 'bayan-muhu' })
  })

  test('高娃 sees how far it came, the group of a family apart', async () => {
    await tapCard('suhe', 'og-qinqi', 't1')
    const { region, elsewhere, notReached } = await gaowa.does('alert.coverage', { id: 't1', region: town, hours: 0 })
    expect(region.reach).toMatchObject({ groups: 3, posted: 1, reached: 1, opened: 2, acknowledged: 1 })
    expect(elsewhere.opened).toBe(1)
    expect(notReached.unopened.map((u) => u.group)).toEqual(['查干嘎查 一组'])
  })

  test('who sends it again is told where it has been, and may', async () => {
    await village.advance(3 * day)
    expect((await buhe.does('tip.sent', { id: tip })).sendings).toMatchObject([{ _id: 't1', regions: [bayan, chagan] }])
    expect((await (await village.person('zhaona')).does('tip.sent', { id: tip })).sendings).toEqual([])
    await buhe.does('alert.sendTip', { id: 't2', tip, regions: [bayan] })
    expect((await buhe.does('alert.groups', { id: 't2' })).groups).toHaveLength(1)
  })

  test('a week later it is nobody’s task any more', async () => {
    await village.advance(8 * day)
    expect((await buhe.does('alert.desk', {})).tips).toEqual([])
  })
})

describe('高娃 of the command room sends one to the whole town', () => {
  test('the workers who agreed are told, residents are not', async () => {
    await village.accept('buhe', ['task'])
    await buhe.does('person.subscribe', { id: 's1', accepted: ['task'] })
    await qimuge.does('person.subscribe', { id: 's2', accepted: ['alert'] })
    await village.sdk().database().collection('regions').doc(town).update({ dutyRobot: 'robot-baiyin' })
    await gaowa.does('alert.sendTip', { id: 't3', tip, regions: [town] })
    for (let n = 0; n < 3; n++) await village.timer('outbox')
    const told = await village.documents<{ channel: string; to: string }>('messages', { alert: 't3' })
    expect(told.map((m) => [m.channel, m.to]).sort()).toEqual([
      ['dutyGroup', town],
      ['worker', 'buhe'],
    ])
    expect((await gaowa.does('alert.coverage', { id: 't3', region: town })).region.reach.groups).toBe(4)
    expect((await gaowa.does('outbox.state', {})).jobs).toEqual([])
  })
})

test('nobody sends beyond their own place, nor a tip that is not there, nor under somebody else’s id', async () => {
  const zhaona = await village.person('zhaona')
  expect(await zhaona.asks('alert.sendTip', { id: 'z1', tip, regions: [bayan] })).toMatchObject(refused('forbidden'))
  expect(await buhe.asks('alert.sendTip', { id: 'z2', tip, regions: [town] })).toMatchObject(refused('forbidden'))
  expect(await gaowa.asks('alert.sendTip', { id: 'z3', tip, regions: ['anhe'] })).toMatchObject(refused('forbidden'))
  expect(await buhe.asks('alert.sendTip', { id: 'z4', tip: 'no-such-tip', regions: [bayan] })).toMatchObject(refused('notFound'))
  expect(await zhaona.asks('alert.sendTip', { id: 't1', tip, regions: [hongqi] })).toMatchObject(refused('conflict'))
  expect(await village.documents('jobs', { _id: 'z1' })).toEqual([])
})

test('布和 is told how many groups and how many people wait for him; each mark takes one off, nobody else has such numbers', async () => {
  const waits = async (id: string) => (await (await village.person(id)).does('todo.list', {})).counts
  const { groups = 0, help = 0 } = await waits('buhe')
  await buhe.does('alert.sendTip', { id: 't9', tip, regions: [hongqi, bayan] })
  expect(await waits('buhe')).toMatchObject({ groups: groups + 2 })
  await buhe.does('alert.posted', { dispatch: 't9.bayan-muhu', posted: true })
  expect(await waits('buhe')).toMatchObject({ groups: groups + 1 })
  expect((await waits('zhaona')).groups ?? 0).toBeLessThan(groups + 1)
  await qimuge.does('alert.acknowledge', { id: 't9', what: 'needHelp', help: { id: 'h1' } })
  expect((await waits('buhe')).help).toBe(help + 1)
  expect((await buhe.does('help.list', {})).helps).toMatchObject([{ _id: 'h1', headline: '防骗小知识' }])
  await village.advance(8 * day)
  expect((await waits('buhe')).groups).toBeUndefined()
  for (const id of ['gaowa', 'qimuge', 'sarna']) expect(await waits(id)).not.toMatchObject({ groups: expect.any(Number) })
})
