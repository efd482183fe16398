import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'
const hongqi = 'anhe/baiyin/hongqi'

const village = aVillage()
let buhe: Someone
let zhaona: Someone
beforeAll(async () => {
  buhe = await village.person('buhe')
  zhaona = await village.person('zhaona')
})

const house = (id: string, where: string, label = '东头第三户') => ({
  id,
  village: where,
  label,
  why: ['alone' as const, 'noPhone' as const],
})
const households = async (who: Someone) => (await who.does('visit.list', {})).households

describe('布和 keeps a list of whom to call on', () => {
  test('five taps note a household once, and it may be changed', async () => {
    await fiveTimes(() => buhe.does('visit.save', house('v1', bayan)))
    await buhe.does('visit.save', { ...house('v1', bayan), label: '西头第一户', why: ['reading'] })
    expect(await households(buhe)).toEqual([{ _id: 'v1', village: bayan, label: '西头第一户', why: ['reading'] }])
  })

  test('照娜 sees and touches only her own village', async () => {
    await buhe.does('visit.save', house('v2', hongqi))
    expect((await households(zhaona)).map((h) => h._id)).toEqual(['v2'])
    for (const asked of [
      await zhaona.asks('visit.save', house('v9', bayan)),
      await zhaona.asks('visit.save', house('v1', hongqi)),
      await zhaona.asks('visit.done', { id: 'v1', at: 1 }),
      await zhaona.asks('visit.remove', { id: 'v1' }),
    ])
      expect(asked).toMatchObject(refused('forbidden'))
    expect((await households(buhe)).map((h) => h._id)).toEqual(['v1', 'v2'])
  })

  test.each(['电话13912345678', '1 3 9 1 2 3 4 5 6 7 8', '一三九一二三四五六七八', '１３９１２３４５', '证号 150102', 'www.x.com'])(
    '%s is no way to say where somebody lives',
    async (label) => {
      expect(await buhe.asks('visit.save', house('v8', bayan, label))).toMatchObject(refused('badInput'))
      expect((await households(buhe)).map((h) => h._id)).not.toContain('v8')
    },
  )

  test('what was marked without a network keeps its own time, never later than now; a slip is taken back', async () => {
    const at = Date.now() - 2 * day
    await fiveTimes(() => buhe.does('visit.done', { id: 'v1', at }))
    expect(await households(buhe)).toMatchObject([{ lastVisit: at }, {}])
    await buhe.does('visit.done', { id: 'v1', at: Date.now() + 400 * day })
    expect((await households(buhe))[0]?.lastVisit).toBeLessThan(Date.now() + day)
    await buhe.does('visit.done', { id: 'v1', at: null })
    expect((await households(buhe))[0]).not.toHaveProperty('lastVisit')
  })

  test('each look is written down, once a village and day', async () => {
    const looks = await village.documents<{ subject: string }>('accesses', { person: 'buhe', call: 'visit.list' })
    expect(looks.map((l) => l.subject).sort()).toEqual([bayan, hongqi])
  })

  test('who needs no call any more is gone from the database', async () => {
    await buhe.does('visit.remove', { id: 'v2' })
    await buhe.does('visit.remove', { id: 'v2' })
    expect(await village.documents('households', { _id: 'v2' })).toEqual([])
    expect(await buhe.asks('visit.done', { id: 'v2', at: 1 })).toMatchObject(refused('notFound'))
  })

  test('a list as long as a register is refused', async () => {
    const many = Array.from({ length: 100 }, (_house, i) => ({ _id: `m${i}`, village: hongqi, label: `第${i}户`, why: ['alone'] }))
    await village.sdk().database().collection('households').add(many)
    expect(await buhe.asks('visit.save', house('m100', hongqi))).toMatchObject(refused('badInput'))
    await buhe.does('visit.save', house('m1', hongqi, '换了叫法'))
    expect(await buhe.asks('visit.save', { ...house('v1', hongqi) })).toMatchObject(refused('badInput'))
  })

  test('and two at once do not make it longer', async () => {
    await village.sdk().database().collection('households').doc('m0').remove()
    const answers = await Promise.all([1, 2, 3, 4].map((n) => buhe.asks('visit.save', house(`last${n}`, hongqi))))
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(await village.documents('households', { village: hongqi })).toHaveLength(100)
  })
})

test('of each village he learns what is proved and what cannot be known', async () => {
  const gaowa = await village.person('gaowa')
  await gaowa.does('alert.save', {
    id: 'sheep',
    regions: ['anhe/baiyin'],
    submit: true,
    severity: 'severe',
    type: 'farming',
    audiences: [],
    headline: '有人冒充收羊老板',
    lines: ['先要定金再拉羊'],
    instruction: '要转账先打96110问问',
    expires: Date.now() + 9 * day,
  })
  await approves(await village.person('sarna'), 'sheep')
  const group = await village.enterGroup('qimuge', 'og-bayan-muhu')
  await (await village.person('qimuge')).does('alert.open', { id: 'sheep', group })
  const { villages } = await buhe.does('visit.list', {})
  const of = (name: string) => villages.find((v) => v.name === name)
  expect(of('巴彦嘎查')).toMatchObject({ households: 212, alert: { _id: 'sheep' }, opened: 1, unopened: [], unbound: [], helps: 0 })
  expect(of('查干嘎查')).toMatchObject({ opened: 0, unopened: ['查干嘎查 一组'], unbound: ['查干嘎查 二组'] })
  expect(JSON.stringify(villages)).not.toMatch(/og-|sender|rate/)
  expect((await zhaona.does('visit.list', {})).villages.map((v) => v.name)).toEqual(['红旗村'])
})
