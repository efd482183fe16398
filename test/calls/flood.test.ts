import type { Input } from '../../types/contract'
import { aVillage, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'
const hongqi = 'anhe/baiyin/hongqi'

const village = aVillage()
let buhe: Someone
let zhaona: Someone
let gaowa: Someone
beforeAll(async () => {
  ;[buhe, zhaona, gaowa] = await Promise.all([village.person('buhe'), village.person('zhaona'), village.person('gaowa')])
})

const draft = (id: string, regions: string[], more: Partial<Input<'alert.save'>> = {}): Input<'alert.save'> => ({
  ...{ id, submit: true, regions, severity: 'minor', type: 'farming', audiences: [] },
  ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问' },
  expires: Date.now() + 30 * day,
  ...more,
})
const waiting = async (page = 0) => {
  const desk = await gaowa.does('alert.desk', { page })
  return { ids: desk.alerts.filter((a) => a.toApprove).map((a) => a._id), more: desk.more }
}

test('照娜’s urgent alert stands first on 高娃’s desk, whatever 布和 hands in after it; and he is asked to wait', async () => {
  await zhaona.does('alert.save', draft('urgent', [hongqi], { severity: 'severe' }))
  const answers = []
  for (let n = 0; n < 40; n++) answers.push(await buhe.asks('alert.save', draft(`many-${n}`, [bayan])))
  expect(answers.filter((a) => a.ok)).toHaveLength(20)
  expect(answers.at(-1)).toMatchObject(refused('tooMany'))
  expect((await waiting()).ids.slice(0, 3)).toEqual(['urgent', 'many-0', 'many-1'])
})

test('of many that wait each is on some page, the most urgent and the oldest first; 高娃’s own, which she does not decide about, hide none', async () => {
  const now = Date.now()
  const planted = (_id: string, i: number, severity: string, sender: string) => ({
    ...draft(_id, [hongqi]),
    ...{ _id, severity, sender, msgType: 'Alert', status: 'submitted', source: '网格员 · 红旗村', effective: now - i },
  })
  await village
    .sdk()
    .database()
    .collection('alerts')
    .add([
      ...Array.from({ length: 45 }, (_one, i) => planted(`w${i}`, i, i % 2 ? 'minor' : 'moderate', `somebody-${i}`)),
      ...Array.from({ length: 10 }, (_one, i) => planted(`own${i}`, 3_600_000, 'severe', 'gaowa')),
    ])
  const pages = [await waiting(0), await waiting(1), await waiting(2)]
  expect(pages[0]?.ids).toEqual(['urgent', ...Array.from({ length: 19 }, (_one, i) => `w${44 - 2 * i}`)])
  expect(pages.map((p) => p.more)).toEqual([true, true, false])
  expect(new Set(pages.flatMap((p) => p.ids)).size).toBe(1 + 20 + 45)
})

test('what is over goes on behind the last one shown, though new ones come meanwhile and many ended at one moment', async () => {
  const at = Date.now() - 20 * day
  const over = (_id: string, effective: number) => ({
    ...draft(_id, [hongqi]),
    ...{ _id, sender: 'somebody', msgType: 'Alert', status: 'cancelled', source: '网格员 · 红旗村', effective },
  })
  const alerts = village.sdk().database().collection('alerts')
  await alerts.add(Array.from({ length: 70 }, (_one, i) => over(`over-${i}`, i < 50 ? at : at - i)))
  const met: string[] = []
  let after: Input<'alert.desk'>['after']
  for (let page = 0; ; page++) {
    const desk = await gaowa.does('alert.desk', { page, ...(after && { after }) })
    met.push(...desk.alerts.flatMap(({ _id }) => (_id.startsWith('over-') ? [_id] : [])))
    if (!desk.more) break
    after = desk.ends
    if (page === 0) await alerts.add(over('newer', at + 1))
  }
  expect(met.length).toBe(70)
  expect(new Set(met).size).toBe(70)
})

test('twenty tips a day are enough for anybody; a tap again on one that went out is none of them', async () => {
  const tip = (await buhe.does('tip.list', { page: 0 })).tips[0]?._id ?? ''
  for (let n = 0; n < 20; n++) await buhe.does('alert.sendTip', { id: `tip-${n}`, tip, regions: [bayan] })
  expect(await buhe.asks('alert.sendTip', { id: 'one-more', tip, regions: [bayan] })).toMatchObject(refused('tooMany'))
  expect(await buhe.asks('alert.sendTip', { id: 'tip-3', tip, regions: [bayan] })).toMatchObject({ ok: true })
  expect(await zhaona.asks('alert.sendTip', { id: 'hers', tip, regions: [hongqi] })).toMatchObject({ ok: true })
})
