import type { Input } from '../../types/contract'
import type { Alert } from '../../types/entities/alert'
import type { Open } from '../../types/entities/open'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'
const chagan = 'anhe/baiyin/chagan'
const hongqi = 'anhe/baiyin/hongqi'

const village = aVillage()
let buhe: Someone
let zhaona: Someone
let gaowa: Someone
beforeAll(async () => {
  buhe = await village.person('buhe')
  zhaona = await village.person('zhaona')
  gaowa = await village.person('gaowa')
})

const draft = (id: string, regions: string[], more: Partial<Input<'alert.save'>> = {}): Input<'alert.save'> => ({
  id,
  regions,
  submit: true,
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金再拉羊', '见不到人不付钱'],
  instruction: '要转账先打96110问问',
  expires: Date.now() + 40 * day,
  ...more,
})
/** Handed in and, when nothing refuses it, approved by 高娃. */
const send = async (who: Someone, input: Input<'alert.save'>) => {
  const saved = await who.does('alert.save', input)
  if (saved.status === 'submitted') await approves(gaowa, input.id)
  return saved
}
const tapCard = async (id: string, opengid: string, alert: string) => {
  const group = await village.enterGroup(id, opengid)
  return (await village.person(id)).does('alert.open', { id: alert, group })
}

describe('布和 sends an alert to his three villages', () => {
  test('it is in force at once, with a task for each village group', async () => {
    expect(await send(buhe, draft('sheep', [bayan, chagan, hongqi]))).toMatchObject({ id: 'sheep', status: 'submitted', findings: [] })
    const desk = await buhe.does('alert.desk', {})
    expect(desk.alerts).toEqual([
      expect.objectContaining({ _id: 'sheep', groups: 4, posted: 0, inForce: true, source: '网格员 · 白音苏木' }),
    ])
    const { villages } = await buhe.does('alert.villages', {})
    expect(villages.map((v) => [v.name, v.groups.length])).toEqual([
      ['巴彦嘎查', 1],
      ['查干嘎查', 2],
      ['红旗村', 1],
    ])
    const qimuge = await village.person('qimuge')
    expect((await qimuge.does('home.today', {})).alerts.map((a) => a._id)).toContain('sheep')
  })

  test('照娜, who has 红旗村 only, sees her village and cannot touch the others', async () => {
    const { groups } = await zhaona.does('alert.groups', { id: 'sheep' })
    expect(groups.map((g) => g.village.name)).toEqual(['红旗村'])
    expect(JSON.stringify(await zhaona.does('alert.groups', { id: 'sheep' }))).not.toMatch(/buhe|sender|og-/)
    expect((await zhaona.does('alert.desk', {})).alerts).toMatchObject([{ _id: 'sheep', groups: 1 }])
    for (const dispatch of ['sheep.bayan-muhu', 'sheep.chagan-1']) {
      expect(await zhaona.asks('alert.posted', { dispatch, posted: true })).toMatchObject(refused('forbidden'))
      expect(await zhaona.asks('alert.shared', { dispatch })).toMatchObject(refused('forbidden'))
    }
    expect(await zhaona.asks('alert.save', draft('hers', [hongqi, bayan]))).toMatchObject(refused('forbidden'))
    expect(await village.documents<Alert>('alerts', { _id: 'hers' })).toEqual([])
    expect(await village.documents('dispatches', { alert: 'hers' })).toEqual([])
  })

  test('高娃 of the command room and 敖书记 see all of it and post nothing', async () => {
    for (const id of ['gaowa', 'ao']) {
      const someone = await village.person(id)
      expect((await someone.does('alert.groups', { id: 'sheep' })).groups).toHaveLength(4)
      expect(await someone.asks('alert.posted', { dispatch: 'sheep.bayan-muhu', posted: true })).toMatchObject(refused('forbidden'))
    }
  })

  test('M1 and M2 keep their first time, and M2 can be taken back', async () => {
    const dispatch = 'sheep.bayan-muhu'
    const { evidence } = await buhe.does('alert.shared', { dispatch })
    expect(evidence).toEqual({ sharedAt: expect.any(Number), opened: 0, acknowledged: 0 })
    const posted = await buhe.does('alert.posted', { dispatch, posted: true })
    await village.advance(1000)
    expect(await buhe.does('alert.posted', { dispatch, posted: true })).toEqual(posted)
    expect((await buhe.does('alert.shared', { dispatch })).evidence.sharedAt).toBe(evidence.sharedAt)
    expect((await buhe.does('alert.desk', {})).alerts[0]?.posted).toBe(1)
    expect((await buhe.does('alert.posted', { dispatch, posted: false })).evidence.postedAt).toBeUndefined()
    expect((await buhe.does('alert.desk', {})).alerts[0]?.posted).toBe(0)
  })
})

describe('the chat tool’s word, which is the phone’s', () => {
  test('it says once that the card is in 布和’s group; the desk counts that among what workers say, and no system confirms it', async () => {
    await send(buhe, draft('m3', [bayan, chagan]))
    const dispatch = 'm3.bayan-muhu'
    const { evidence } = await buhe.does('alert.confirmed', { dispatch })
    expect(evidence).toEqual({ postedAt: expect.any(Number), postedBy: 'chatTool', opened: 0, acknowledged: 0 })
    await village.advance(1000)
    const again = await fiveTimes(() => buhe.does('alert.confirmed', { dispatch }))
    expect(again.map((a) => a.evidence)).toEqual(Array(5).fill(evidence))
    const desk = (await buhe.does('alert.desk', {})).alerts.find((a) => a._id === 'm3')
    expect(desk).toMatchObject({ groups: 3, posted: 1, confirmed: 0 })
    expect((await buhe.does('alert.posted', { dispatch, posted: false })).evidence).toEqual({ opened: 0, acknowledged: 0 })
  })

  test('what an earlier release kept as a system’s word is told as the phone’s, in the list and in the coverage', async () => {
    const dispatch = village.sdk().database().collection('dispatches').doc('m3.chagan-1')
    await dispatch.update({ confirmedAt: 1_700_000_000_000, confirmedBy: 'chatTool' })
    const told = (await buhe.does('alert.groups', { id: 'm3' })).groups.find((g) => g.dispatch === 'm3.chagan-1')?.evidence
    expect(told).toEqual({ postedAt: 1_700_000_000_000, postedBy: 'chatTool', opened: 0, acknowledged: 0 })
    expect((await gaowa.does('alert.coverage', { id: 'm3', region: chagan })).region.reach).toMatchObject({ posted: 1, confirmed: 0 })
  })

  test('not for somebody else’s village, nor for a group that no chat tool can have been opened for', async () => {
    expect(await zhaona.asks('alert.confirmed', { dispatch: 'm3.bayan-muhu' })).toMatchObject(refused('forbidden'))
    expect(await buhe.asks('alert.confirmed', { dispatch: 'm3.chagan-2' })).toMatchObject(refused('conflict'))
    expect(await buhe.asks('alert.confirmed', { dispatch: 'm3.nowhere' })).toMatchObject(refused('notFound'))
  })
})

test('which WeChat group it is, only 布和 learns, one at a time, for his own villages’ bound groups', async () => {
  expect(await buhe.does('alert.room', { dispatch: 'm3.bayan-muhu' })).toEqual({ opengid: 'og-bayan-muhu' })
  expect(await buhe.asks('alert.room', { dispatch: 'm3.chagan-2' })).toMatchObject(refused('conflict'))
  expect(await zhaona.asks('alert.room', { dispatch: 'm3.bayan-muhu' })).toMatchObject(refused('forbidden'))
  expect(JSON.stringify(await buhe.does('alert.groups', { id: 'm3' }))).not.toContain('og-')
})

describe('who opened it, group by group', () => {
  const groupsOf = (id: string) => buhe.does('alert.groups', { id })
  const evidence = async (id: string, group: string) => (await groupsOf(id)).groups.find((g) => g.dispatch === `${id}.${group}`)?.evidence

  test('其木格 taps the card in her village’s group: one open there, one acknowledgement', async () => {
    await send(buhe, draft('a1', [bayan]))
    expect(await tapCard('qimuge', 'og-bayan-muhu', 'a1')).toMatchObject({ fromGroup: 'bayan-muhu', inForce: true, acknowledged: false })
    expect(await evidence('a1', 'bayan-muhu')).toEqual({ opened: 1, acknowledged: 0 })
    const qimuge = await village.person('qimuge')
    await fiveTimes(() => qimuge.does('alert.acknowledge', { id: 'a1' }))
    expect(await evidence('a1', 'bayan-muhu')).toEqual({ opened: 1, acknowledged: 1 })
    expect(await tapCard('qimuge', 'og-bayan-muhu', 'a1')).toMatchObject({ acknowledged: true })
    expect(await groupsOf('a1')).toMatchObject({ elsewhere: { opened: 0 }, unknown: { opened: 0 } })
  })

  test('tapping five times at once, or another time, is one open', async () => {
    await send(buhe, draft('a2', [bayan]))
    const group = await village.enterGroup('naren', 'og-bayan-muhu')
    const naren = await village.person('naren')
    await fiveTimes(() => naren.does('alert.open', { id: 'a2', group }))
    await village.advance(day)
    await tapCard('naren', 'og-bayan-muhu', 'a2')
    await tapCard('qimuge', 'og-bayan-muhu', 'a2')
    expect(await evidence('a2', 'bayan-muhu')).toEqual({ opened: 2, acknowledged: 0 })
  })

  test('another village’s group and a family’s group are elsewhere; no group is 来源不明', async () => {
    await send(buhe, draft('a3', [bayan]))
    expect((await tapCard('suhe', 'og-chagan-1', 'a3')).fromGroup).toBe('chagan-1')
    await tapCard('naren', 'og-qinqi', 'a3')
    const visitor = await village.visitor()
    await visitor.does('alert.open', { id: 'a3' })
    await fiveTimes(() => visitor.does('alert.acknowledge', { id: 'a3' }))
    const { groups, elsewhere, unknown } = await groupsOf('a3')
    expect(groups).toMatchObject([{ bound: true, evidence: { opened: 0 } }])
    expect({ elsewhere, unknown }).toEqual({ elsewhere: { opened: 2, acknowledged: 0 }, unknown: { opened: 1, acknowledged: 1 } })
  })

  test('a group nobody has bound is marked so, and opens from it are elsewhere', async () => {
    await send(buhe, draft('a4', [chagan]))
    await tapCard('wuyun', 'og-chagan-2', 'a4')
    const { groups, elsewhere } = await groupsOf('a4')
    expect(groups.map((g) => [g.group, g.bound, g.evidence.opened])).toEqual([
      ['查干嘎查 二组', false, 0],
      ['查干嘎查 一组', true, 0],
    ])
    expect(elsewhere.opened).toBe(1)
  })

  test('acknowledging without having opened is one open from nobody knows where', async () => {
    await send(buhe, draft('a5', [bayan]))
    const laowang = await village.person('laowang')
    await fiveTimes(() => laowang.does('alert.acknowledge', { id: 'a5' }))
    expect((await groupsOf('a5')).unknown).toEqual({ opened: 1, acknowledged: 1 })
  })

  test('a cloudID is worth nothing to someone else, after five minutes, or when made up', async () => {
    await send(buhe, draft('a6', [bayan]))
    const naren = await village.person('naren')
    const suhe = await village.person('suhe')
    const group = await village.enterGroup('qimuge', 'og-bayan-muhu')
    expect((await naren.does('alert.open', { id: 'a6', group })).fromGroup).toBeNull()
    await village.advance(5 * 60_000)
    expect((await (await village.person('qimuge')).does('alert.open', { id: 'a6', group })).fromGroup).toBeNull()
    for (const made of ['og-bayan-muhu', '{"data":{"opengid":"og-bayan-muhu"}}', ''])
      expect((await suhe.does('alert.open', { id: 'a6', group: made })).fromGroup).toBeNull()
    expect(await suhe.asks('alert.open', { id: 'a6', group: { cloudID: 'x', data: { opengid: 'og-bayan-muhu' } } })).toMatchObject(
      refused('badInput'),
    )
    expect(await evidence('a6', 'bayan-muhu')).toEqual({ opened: 0, acknowledged: 0 })
  })

  test('the workers who spread it do not count themselves', async () => {
    await send(buhe, draft('a7', [hongqi]))
    await tapCard('buhe', 'og-hongqi-cunmin', 'a7')
    expect(await tapCard('zhaona', 'og-hongqi-cunmin', 'a7')).toMatchObject({ fromGroup: 'hongqi-cunmin' })
    expect(await zhaona.does('alert.acknowledge', { id: 'a7' })).toEqual({ acknowledged: false, said: [] })
    expect(await evidence('a7', 'hongqi-cunmin')).toEqual({ opened: 0, acknowledged: 0 })
  })

  test('the database cannot say who opened what', async () => {
    const opens = await village.documents<Open>('opens')
    expect(JSON.stringify(opens)).not.toMatch(/qimuge|naren|suhe|laowang/)
    const qimuges = opens.filter((o) => o.group === 'bayan-muhu' && ['a1', 'a2'].includes(o.alert))
    expect(new Set(qimuges.map((o) => o.reader)).size).toBe(qimuges.length)
  })
})

describe('sending', () => {
  test('five taps to hand in and five to approve are one alert', async () => {
    const five = await fiveTimes(() => buhe.does('alert.save', draft('b1', [bayan, chagan])))
    expect(five.map((saved) => saved.status)).toEqual(Array(5).fill('submitted'))
    expect(await fiveTimes(() => approves(gaowa, 'b1'))).toEqual(Array(5).fill({ id: 'b1', status: 'inForce' }))
    expect(await village.documents('dispatches', { alert: 'b1' })).toHaveLength(3)
  })

  test('again later with other words, or for other villages, changes nothing', async () => {
    await send(buhe, draft('b2', [bayan]))
    expect(await buhe.does('alert.save', draft('b2', [bayan, chagan], { headline: '别的话' }))).toMatchObject({ status: 'inForce' })
    expect(await buhe.asks('alert.save', draft('b2', [bayan], { submit: false }))).toMatchObject(refused('conflict'))
    expect(await village.documents<Alert>('alerts', { _id: 'b2' })).toMatchObject([{ headline: '有人冒充收羊老板', regions: [bayan] }])
    expect(await village.documents('dispatches', { alert: 'b2' })).toHaveLength(1)
  })

  test('another worker’s id is refused and nothing of theirs is touched', async () => {
    await send(buhe, draft('b4', [bayan]))
    expect(await zhaona.asks('alert.save', draft('b4', [hongqi]))).toMatchObject(refused('conflict'))
    expect(await village.documents('dispatches', { alert: 'b4' })).toHaveLength(1)
  })

  const now = () => Date.now()
  test.each<[string, Partial<Input<'alert.save'>>, RegExp]>([
    ['already over', { expires: now() - 1000 }, /失效/],
    ['for half a year', { expires: now() + 180 * day }, /九十天/],
    ['with a mobile number', { instruction: '找张警官13800138000' }, /电话/],
    ['about a case that is not there', { case: 'gone' }, /案例/],
    ['with a link', { lines: ['点 http://a.example/x 核对'] }, /网址/],
    ['with a number in wide digits', { lines: ['打１３８００１３８０００问问'] }, /电话/],
    ['with a number in pieces', { lines: ['打138 0013-8000问问'] }, /电话/],
  ])('%s is kept as a draft, with words that say why it cannot go out', async (_what, more, why) => {
    const saved = await buhe.does('alert.save', draft('b5', [bayan], more))
    expect(saved).toMatchObject({ status: 'draft', findings: [{ level: 'refuse', why: expect.stringMatching(why) }] })
    expect(await village.documents('alerts', { _id: 'b5' })).toMatchObject([{ status: 'draft' }])
    expect(await (await village.person('qimuge')).asks('alert.open', { id: 'b5' })).toMatchObject(refused('notFound'))
  })

  test('a single village speaks in its own name', async () => {
    await send(zhaona, draft('b6', [hongqi, hongqi]))
    const { alert } = await (await village.visitor()).does('alert.open', { id: 'b6' })
    expect(alert).toMatchObject({ source: '网格员 · 红旗村', regions: [hongqi] })
    expect(alert).not.toHaveProperty('sender')
  })
})

test('a worker of 查干嘎查 does not see what went to the villages on either side', async () => {
  await send(buhe, draft('sides', [bayan, hongqi]))
  const grants = [{ role: 'gridWorker', region: chagan }]
  await village.sdk().database().collection('people').doc('suhe').update({ grants })
  const suhe = await village.person('suhe')
  const [{ alerts }, { villages }] = [await suhe.does('alert.desk', {}), await suhe.does('alert.villages', {})]
  expect(villages.map((v) => v.name)).toEqual(['查干嘎查'])
  expect(alerts.map((a) => a._id)).toEqual(expect.arrayContaining(['sheep', 'a4']))
  expect(alerts.map((a) => a._id)).not.toContain('sides')
})

test('an alert that is over can still be read, and says so', async () => {
  await send(buhe, draft('c1', [bayan], { expires: Date.now() + 60 * day }))
  await village.advance(61 * day)
  const qimuge = await village.person('qimuge')
  expect(await qimuge.does('alert.open', { id: 'c1' })).toMatchObject({ inForce: false })
  expect((await qimuge.does('home.today', {})).alerts.map((a) => a._id)).not.toContain('c1')
  expect(await qimuge.asks('alert.open', { id: 'never' })).toMatchObject(refused('notFound'))
})
