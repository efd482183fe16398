import type { Input } from '../../types/contract'
import type { Alert } from '../../types/entities/alert'
import { asRead } from '../support/approves'
import { aVillage, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const hongqi = 'anhe/baiyin/hongqi'

const village = aVillage()
let buhe: Someone
let gaowa: Someone
let sarna: Someone
beforeAll(async () => {
  ;[buhe, gaowa, sarna] = await Promise.all([village.person('buhe'), village.person('gaowa'), village.person('sarna')])
})

const words: Omit<Input<'alert.save'>, 'id' | 'submit'> = {
  regions: [bayan],
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金再拉羊'],
  instruction: '要转账先打96110问问',
  expires: Date.now() + 30 * 86_400_000,
}
const handIn = (id: string, more: Partial<Input<'alert.save'>> = {}) => buhe.does('alert.save', { ...words, id, submit: true, ...more })
const stored = async (id: string) => (await village.documents<Alert>('alerts', { _id: id }))[0]

describe('what is agreed to is what was read', () => {
  test('高娃 reads, 萨日娜 gives it back, 布和 changes it and hands it in again: 高娃’s first tap is refused, and what is new is there to read', async () => {
    await handIn('sheep')
    const first = await asRead(gaowa, 'sheep')
    await sarna.does('alert.return', { ...(await asRead(sarna, 'sheep')), words: '请写清楚在哪里' })
    await handIn('sheep', { headline: '红旗村有人冒充收粮老板', regions: [bayan, hongqi] })

    expect(await gaowa.asks('alert.approve', first)).toMatchObject(refused('conflict'))
    expect(await gaowa.asks('alert.return', { ...first, words: '再写写' })).toMatchObject(refused('conflict'))
    expect(await stored('sheep')).toMatchObject({ status: 'submitted' })
    expect(await gaowa.does('alert.read', { id: 'sheep' })).toMatchObject({ alert: { headline: '红旗村有人冒充收粮老板' } })
    await gaowa.does('alert.approve', await asRead(gaowa, 'sheep'))
    expect(await stored('sheep')).toMatchObject({ status: 'inForce', approver: 'gaowa', regions: [bayan, hongqi] })
  })

  test.each<[string, Partial<Alert>]>([
    ['a line', { lines: ['别的话'] }],
    ['the villages', { regions: [hongqi] }],
    ['whom it is for', { audiences: ['herder'] }],
    ['how urgent it is', { severity: 'minor' }],
    ['how long it holds', { expires: words.expires + 1 }],
    ['its case, which was withdrawn', { flagged: '它出自的案例已撤下' }],
  ])('%s changed since: refused', async (what, change) => {
    const id = `since-${what.length}`
    await handIn(id)
    const read = await asRead(gaowa, id)
    await village.sdk().database().collection('alerts').doc(id).update(change)
    expect(await gaowa.asks('alert.approve', read)).toMatchObject(refused('conflict'))
    expect(await stored(id)).toMatchObject({ status: 'submitted' })
  })

  test('a phone with an earlier release, which names no version, is asked to look again', async () => {
    await handIn('old-phone')
    expect(await gaowa.asks('alert.approve', { id: 'old-phone' })).toMatchObject(refused('conflict'))
    expect(await stored('old-phone')).toMatchObject({ status: 'submitted' })
  })

  test('given back and agreed to at once: one of the two happens', async () => {
    await handIn('both')
    const read = await asRead(gaowa, 'both')
    const answers = await Promise.all([gaowa.asks('alert.approve', read), sarna.asks('alert.return', { ...read, words: '请写清楚在哪里' })])
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
  })
})

describe('who decides sees what is decided', () => {
  test('高娃 reads where it goes, to how many households, for whom and from which case', async () => {
    const story = (await gaowa.does('case.list', {})).cases[0]
    await handIn('facts', { regions: [bayan, hongqi], audiences: ['herder'], ...(story && { case: story._id }) })
    expect(await gaowa.does('alert.read', { id: 'facts' })).toMatchObject({
      places: ['白音苏木 巴彦嘎查', '白音苏木 红旗村'],
      villages: ['巴彦嘎查', '红旗村'],
      households: 212 + 305,
      groups: 2,
      story: { _id: story?._id, title: story?.title },
      alert: { audiences: ['herder'], severity: 'severe', type: 'farming' },
    })
    const town = await village.person('chen')
    await town.does('alert.save', { ...words, id: 'whole-town', regions: ['anhe/baiyin'], submit: true })
    const read = await gaowa.does('alert.read', { id: 'whole-town' })
    expect(read).toMatchObject({ places: ['白音苏木'], households: 685, story: null })
    expect([...read.villages].sort()).toEqual(['巴彦嘎查', '查干嘎查', '红旗村'].sort())
  })
})

describe('given back', () => {
  test('布和 is told so on his first screen, and why, by whom and when on the desk and where he mends it; handed in again it is over', async () => {
    // what is given back and agreed to at once may have come back
    const { alertReturned: others = 0 } = (await buhe.does('todo.list', {})).counts
    await handIn('back')
    const before = Date.now()
    await gaowa.does('alert.return', { ...(await asRead(gaowa, 'back')), words: '“怎么做”要写得能照着做' })
    const why = { words: '“怎么做”要写得能照着做', by: '高娃', at: expect.any(Number) }
    const onDesk = async (who: Someone) => (await who.does('alert.desk', {})).alerts.find((a) => a._id === 'back')
    expect((await onDesk(buhe))?.givenBack).toEqual(why)
    expect((await onDesk(buhe))?.givenBack?.at).toBeGreaterThan(before - 60_000)
    expect((await buhe.does('alert.read', { id: 'back' })).givenBack).toEqual(why)
    expect((await buhe.does('todo.list', {})).counts).toMatchObject({ alertReturned: others + 1 })
    expect(JSON.stringify([await onDesk(buhe), await buhe.does('alert.read', { id: 'back' })])).not.toContain('gaowa')
    expect((await gaowa.does('todo.list', {})).counts).not.toHaveProperty('alertReturned')

    await buhe.does('alert.save', { ...words, id: 'back', submit: false, lines: ['写了一半'] })
    expect((await onDesk(buhe))?.givenBack).toEqual(why)
    await handIn('back')
    expect((await onDesk(buhe))?.givenBack).toBeUndefined()
    expect((await onDesk(gaowa))?.givenBack).toBeUndefined()
    expect((await buhe.does('todo.list', {})).counts.alertReturned ?? 0).toBe(others)
  })

  test('one given back under an earlier release says why, and no more than is known', async () => {
    await village
      .sdk()
      .database()
      .collection('alerts')
      .add({
        ...{ ...words, _id: 'long-ago', msgType: 'Alert', status: 'draft', source: '网格员 · 巴彦嘎查', sender: 'buhe' },
        ...{ effective: Date.now(), returned: '再写写' },
      })
    expect((await buhe.does('alert.read', { id: 'long-ago' })).givenBack).toEqual({ words: '再写写' })
  })
})
