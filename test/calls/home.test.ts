import { chooseTip } from '../../cloudfunctions/home/choose-tip'
import type { Audience, Tip } from '../../types/domain'
import { startVillage, type Village } from '../support/villagers'

let village: Village
beforeAll(async () => {
  village = await startVillage()
})
afterAll(() => village.stop())

test('其木格 opens the app: her village, a tip for her, nothing that is not hers', async () => {
  const qimuge = await village.person('qimuge')
  const today = await qimuge.does('home.today', {})
  expect(today).toMatchObject({ village: { name: '巴彦嘎查' }, grants: [], alerts: [], audiences: ['herder', 'elder'] })
  expect(await qimuge.does('home.today', {})).toEqual(today)
})

test('乌云 has saved nothing: what her phone remembers counts', async () => {
  const wuyun = await village.person('wuyun')
  const today = await wuyun.does('home.today', { village: 'anhe/baiyin/chagan', audiences: ['jobSeeker'] })
  expect(today).toMatchObject({ village: { name: '查干嘎查' }, audiences: ['jobSeeker'] })
})

test('a visitor sees a tip and the villages to choose from', async () => {
  const visitor = await village.visitor()
  expect((await visitor.does('home.today', {})).village).toBeNull()
  const { regions } = await visitor.does('home.villages', {})
  expect(regions.map((r) => r.name)).toContain('红旗村')
  expect(regions[0]).not.toHaveProperty('households')
})

describe('the day’s tip', () => {
  const day = 86_400_000
  const tip = (id: string, ...audiences: Audience[]): Tip => ({ _id: id, case: 'x', audiences, headline: id, lines: [id], speech: id })
  const seen = (tips: Tip[], audiences: Audience[]) =>
    new Set(Array.from({ length: 60 }, (_, i) => chooseTip(tips, audiences, 1_790_000_000_000 + i * day).tip._id))

  test.each([1, 2, 3, 4, 6, 9])('has a turn for each of %i general and as many own tips', (n) => {
    const tips = Array.from({ length: n }, (_, i) => [tip(`g${i}`), tip(`h${i}`, 'herder'), tip(`s${i}`, 'shop')]).flat()
    expect(seen(tips, ['herder'])).toEqual(new Set(tips.map((t) => t._id).filter((id) => !id.startsWith('s'))))
    expect(seen(tips, [])).toEqual(new Set(tips.map((t) => t._id).filter((id) => id.startsWith('g'))))
  })

  test('changes at midnight in Shanghai, not in Greenwich', () => {
    const tips = [tip('a'), tip('b')]
    const before = Date.parse('2026-11-23T23:59:59+08:00')
    expect(chooseTip(tips, [], before).tip).not.toEqual(chooseTip(tips, [], before + 1000).tip)
    expect(chooseTip(tips, [], before + 1000).tip).toEqual(chooseTip(tips, [], before + 9 * 3_600_000).tip)
  })

  test('without any says so', () => {
    expect(() => chooseTip([], [], 0)).toThrow('今天还没有提示')
  })
})
