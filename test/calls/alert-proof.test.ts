import type { Input } from '../../types/contract'
import type { Alert } from '../../types/entities/alert'
import type { Open, Tally } from '../../types/entities/open'
import { approves } from '../support/approves'
import { startCrowd } from '../support/crowd'
import { groupsOfCrowd, membersOf } from '../support/crowd-people'
import { refused, type Someone, type Village } from '../support/villagers'

const day = 86_400_000
const town = 'anhe/baiyin'
const bayan = 'anhe/baiyin/bayan'

let village: Village
let gaowa: Someone
beforeAll(async () => {
  village = await startCrowd()
  gaowa = await village.person('gaowa')
})
afterAll(() => village.stop())

const publish = async (id: string, regions: string[]) => {
  const batu = await village.person('batu')
  const words: Omit<Input<'alert.save'>, 'id' | 'regions' | 'submit'> = {
    severity: 'severe',
    type: 'farming',
    audiences: [],
    headline: '有人冒充收羊老板',
    lines: ['先要定金再拉羊'],
    instruction: '要转账先打96110问问',
    expires: Date.now() + 40 * day,
  }
  await batu.does('alert.save', { ...words, id, regions, submit: true })
  await approves(batu, id)
}
const tapCard = async (id: string, opengid: string, alert: string) => {
  const group = await village.enterGroup(id, opengid)
  return (await village.person(id)).does('alert.open', { id: alert, group })
}
/** Runs jobs, so many at a time. */
const sideBySide = async (width: number, jobs: (() => Promise<unknown>)[]) => {
  const queue = [...jobs]
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let job = queue.shift(); job; job = queue.shift()) await job()
    }),
  )
}

describe('how far an alert came', () => {
  beforeAll(() => publish('far', [bayan, 'anhe/baiyin/chagan', 'anhe/baiyin/hongqi']))
  const coverage = (region: string, hours = 24) => gaowa.does('alert.coverage', { id: 'far', region, hours })

  test('town, village and group say the same, level by level, by name; households are the registered ones', async () => {
    await tapCard('qimuge', 'og-bayan-muhu', 'far')
    await tapCard('naren', 'og-bayan-muhu', 'far')
    await tapCard('suhe', 'og-qinqi', 'far')
    const buhe = await village.person('buhe')
    await buhe.does('alert.shared', { dispatch: 'far.bayan-muhu' })
    await buhe.does('alert.posted', { dispatch: 'far.bayan-muhu', posted: true })
    await buhe.does('alert.confirmed', { dispatch: 'far.bayan-muhu' })
    await (await village.person('naren')).does('alert.acknowledge', { id: 'far', what: 'toldElders' })
    const reached = {
      groups: 4,
      bound: 3,
      shared: 1,
      posted: 1,
      confirmed: 0,
      reached: 1,
      opened: 2,
      acknowledged: 1,
      toldElders: 1,
      needHelp: 0,
    }
    const whole = await coverage(town)
    expect(whole.region).toMatchObject({ name: '白音苏木', households: 685, reach: reached })
    expect(whole).toMatchObject({ elsewhere: { opened: 1 }, unknown: { opened: 0 }, underWay: false })
    const names = whole.parts.map((p) => p.name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'zh')))
    expect(whole.parts.find((p) => p._id === bayan)).toMatchObject({ households: 212, reach: { groups: 1, posted: 1, opened: 2 } })
    expect((await coverage(bayan)).region.reach).toMatchObject({ groups: 1, opened: 2, acknowledged: 1 })
    expect(JSON.stringify(whole)).not.toMatch(/rate|rank|og-/)
  })

  test('who has not been reached: villages without a bound group at once, groups nobody opened it from after a day', async () => {
    expect((await coverage(town)).notReached).toEqual({ unbound: [], unopened: [] })
    expect((await coverage(town, 0)).notReached.unopened.map((u) => u.group)).toEqual(['查干嘎查 一组', '红旗村 村民群'])
    const chagan = village.sdk().database().collection('groups').doc('chagan-1')
    await chagan.update({ opengid: village.sdk().database().command.remove() })
    expect((await coverage(town)).notReached.unbound).toEqual([{ _id: 'anhe/baiyin/chagan', name: '查干嘎查' }])
    await chagan.update({ opengid: 'og-chagan-1' })
  })

  test('照娜 sees her village and no other', async () => {
    const zhaona = await village.person('zhaona')
    expect(await zhaona.does('alert.coverage', { id: 'far', region: 'anhe/baiyin/hongqi' })).toMatchObject({
      region: { reach: { groups: 1 } },
    })
    for (const region of [bayan, town, 'anhe'])
      expect(await zhaona.asks('alert.coverage', { id: 'far', region })).toMatchObject(refused('forbidden'))
    expect(await (await village.person('qimuge')).asks('alert.coverage', { id: 'far', region: bayan })).toMatchObject(refused('forbidden'))
  })
})

describe('asking for help', () => {
  test('其木格 asks with her number, 娜仁 without: 布和 sees a task each, and no more than they said', async () => {
    await publish('help', [bayan])
    const [qimuge, naren, buhe, zhaona] = await Promise.all(['qimuge', 'naren', 'buhe', 'zhaona'].map((id) => village.person(id)))
    const asked = { id: 'help', what: 'needHelp' as const, help: { id: 'h1', contact: '其木格 15000000000' } }
    for (let n = 0; n < 5; n++) await qimuge?.does('alert.acknowledge', asked)
    expect(await naren?.does('alert.acknowledge', { id: 'help', what: 'needHelp', help: { id: 'h2' } })).toEqual({
      acknowledged: true,
      said: ['needHelp'],
    })
    expect(await naren?.asks('alert.acknowledge', { id: 'help', what: 'needHelp', help: { id: 'h3' } })).toMatchObject(refused('conflict'))
    const { helps = [] } = (await buhe?.does('help.list', {})) ?? {}
    expect(helps.map((h) => [h._id, h.village.name, h.contact])).toEqual([
      ['h2', '巴彦嘎查', undefined],
      ['h1', '巴彦嘎查', '其木格 15000000000'],
    ])
    expect(JSON.stringify(helps)).not.toMatch(/qimuge|naren|reader/)
    expect((await zhaona?.does('help.list', {}))?.helps).toEqual([])
    expect(await zhaona?.asks('help.done', { id: 'h1' })).toMatchObject(refused('forbidden'))
    expect(await village.documents('accesses', { call: 'help.list', subject: 'h1' })).toHaveLength(1)
    await buhe?.does('help.done', { id: 'h1' })
    expect((await buhe?.does('help.list', {}))?.helps.map((h) => h._id)).toEqual(['h2'])
  })

  test('who has no village saved is told to choose one first', async () => {
    const wuyun = await village.person('wuyun')
    expect(await wuyun.asks('alert.acknowledge', { id: 'help', what: 'needHelp', help: { id: 'h9' } })).toMatchObject(refused('badInput'))
    expect(await village.documents('helps', { _id: 'h9' })).toEqual([])
  })
})

test('a burst: 2,000 opens by 1,200 people of 40 groups, eight hundred of them again, counts 1,200 once each', async () => {
  await publish('burst', [town])
  await village.advance(60_000)
  const people = groupsOfCrowd.flatMap((group) =>
    membersOf(group)
      .slice(0, 30)
      .map((id) => ({ id, group })),
  )
  const taps = [...people, ...people.slice(0, 800)].sort(() => Math.random() - 0.5)
  const acknowledging = new Set(people.filter((_p, i) => i % 10 === 0).map((p) => p.id))
  await sideBySide(
    24,
    taps.map(({ id, group }) => async () => {
      await tapCard(id, `og-${group}`, 'burst')
      if (acknowledging.has(id)) await (await village.person(id)).does('alert.acknowledge', { id: 'burst' })
    }),
  )
  expect(taps).toHaveLength(2000)
  const opens = await village.documents<Open>('opens', { alert: 'burst' })
  expect(opens).toHaveLength(1200)
  const { region, parts, elsewhere, unknown } = await gaowa.does('alert.coverage', { id: 'burst', region: town })
  expect(region.reach).toMatchObject({ reached: 40, opened: 1200, acknowledged: 120 })
  expect(parts.filter((p) => p.reach.reached === 1).map((p) => p.reach.opened)).toEqual(Array(40).fill(30))
  expect([elsewhere.opened, unknown.opened]).toEqual([0, 0])
  const tallies = await village.documents<Tally>('tallies', { alert: 'burst' })
  expect(tallies.reduce((n, t) => n + t.opened, 0)).toBe(1200)
  expect((await village.documents<Alert>('alerts', { _id: 'burst' }))[0]?.status).toBe('inForce')
}, 300_000)
