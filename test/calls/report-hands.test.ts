import { traitsOf } from '../../cloudfunctions/_domain/keys'
import { masked } from '../../cloudfunctions/report/masked'
import type { Report } from '../../types/entities/report'
import { type Made, madeReports } from '../support/hands'

const traits = (more: Partial<Report>) =>
  traitsOf({ what: '', seen: [], pictures: [], replies: [], ...more } as never, { areaCode: '0470' }).map(
    ({ kind, value }) => `${kind} ${value}`,
  )

test('of 500 made reports with 60 hands and 40 traps, nearly every pair of one hand is found, and nearly nothing else', () => {
  const made = madeReports()
  expect(made).toHaveLength(500)
  const keys = made.map((one) => new Set(traits(one as never)))
  let [right, wrong, missed] = [0, 0, 0]
  const off: string[] = []
  const say = (a: Made, b: Made, what: string) =>
    off.push(`${what}: ${a.trap ?? a.hand} ${JSON.stringify([a.what, a.seen])} | ${JSON.stringify([b.what, b.seen, b.transfers])}`)
  for (const [i, a] of made.entries())
    for (let j = i + 1; j < made.length; j++) {
      const b = made[j] as Made
      const same = a.hand !== undefined && a.hand === b.hand
      const linked = [...(keys[i] as Set<string>)].some((key) => keys[j]?.has(key))
      if (same && linked) right++
      else if (linked) wrong++
      else if (same) missed++
      if (linked !== same) say(a, b, linked ? 'wrong' : 'missed')
    }
  const [precision, recall] = [right / (right + wrong), right / (right + missed)]
  console.info(`同一伙：精确 ${precision.toFixed(3)}，召回 ${recall.toFixed(3)}（${right} 对，多连 ${wrong}，漏 ${missed}）`)
  expect(off.slice(0, 6)).toEqual([])
  expect(precision).toBeGreaterThanOrEqual(0.98)
  expect(recall).toBeGreaterThanOrEqual(0.98)
})

test.each([
  ['+86 138 0013 8000'],
  ['008613800138000'],
  ['１３８００１３８０００'],
  ['一三八零零一三八零零零'],
  ['壹叁捌零零壹叁捌零零零'],
  ['138-0013-8000'],
  ['138.0013.8000'],
  ['1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣'],
  ['138oo138ooo'],
  ['86-138 0013 8000'],
])('%s is one number', (value) => {
  expect(traits({ seen: [{ kind: 'phone', value }] })).toEqual(['phone +8613800138000'])
  expect(traits({ what: `他用${value}打来，让我转5000元` })).toEqual(['phone +8613800138000'])
})

test.each(['0471-6212345', '+86 471 6212345', '86-0471-6212345', '零四七一六二一二三四五'])('%s is one line of a town', (value) => {
  expect(traits({ seen: [{ kind: 'phone', value }] })).toEqual(['phone +864716212345'])
})

test.each([
  'https://www.icbc.com.cn@icbc-12345.top/',
  'icbc-12345点top',
  'icbc-12345 .top',
  'icbc-12345。top',
  'hxxps://icbc-12345[.]top?u=1',
  'https://icbc-12345.top:8443',
])('%s is whose it leads to', (value) => {
  expect(traits({ seen: [{ kind: 'link', value }] })).toEqual(['link icbc-12345.top'])
  expect(traits({ what: `发来${value} 让我填卡号，下午3点in门口，5点中国银行见` })).toEqual(['link icbc-12345.top'])
})

test('a name at a chat service behind an address takes nothing from it', () => {
  expect(traits({ what: '打开https://abc.top，飞机@kefu88' })).toContain('link abc.top')
  expect(traits({ what: '打开https://abc.top/u?a=1；@kefu88' })).toContain('link abc.top')
  expect(traits({ what: '打开https://abc.top:@kefu88' })).toContain('link abc.top')
})

test.each(['TQn9Y2khEsLJW1o2WMv2BDKpm3o4sEdVQq', 'bc1qar0srrr7xfkvy5l643lydnw9re5o9gtzzwf5mdq', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVo2'])(
  'the wallet %s is whole, with its own letters o',
  (wallet) => {
    expect(traits({ what: `让我往${wallet}转，打138oo138ooo` })).toEqual([`account ${wallet}`, 'phone +8613800138000'])
  },
)

test('two numbers side by side are two; a sum, a date and an identity card are none', () => {
  expect(traits({ what: '13800138000 13900139000' })).toEqual(['phone +8613800138000', 'phone +8613900139000'])
  expect(traits({ what: '2026-11-23 14:05 转了 12000 元，身份证152221196809203315' })).toEqual([])
})

test('a look-alike host is neither the official one nor its neighbour', () => {
  expect(traits({ what: 'https://www.icbc.com.cn/login' })).toEqual([])
  expect(traits({ what: '点https://www.icbc.com.cn.a-95588.top/x/?y=1去认证' })).toEqual(['link a-95588.top', 'link a-95588.top/x'])
  expect(traits({ what: 'icbc.com.cn.a-95588.vip' })).toEqual(['link a-95588.vip'])
  expect(traits({ what: 'abc.github.io 和 docs.qq.com/form/XyZ' })).toEqual(['link abc.github.io', 'link docs.qq.com/form/xyz'])
})

test('what one police officer sees of another town’s clue is its end alone', () => {
  expect(masked('+8613800138000')).toBe('…8000')
})
