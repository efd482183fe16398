import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { judge } from '../../check/judge'
import { isFraud } from '../../check/level'
import { type PackedModel, unpack } from '../../check/model'
import * as words from '../../content/check-answers'
import { material } from '../../tools/trainer/material'
import { figures, type HeldBack, judged } from '../../tools/trainer/quality'
import { fallen } from '../../tools/trainer/quality-rows'
import { versionOf } from '../../tools/trainer/train'
import { forbiddenContacts } from '../../wording/checks/contacts'
import { texts } from './reading'

const packed = readFileSync('check/model.packed.json')
const model = unpack(JSON.parse(packed.toString()) as PackedModel)
const level = (text: string) => judge(text, model).level

test('the model was made from the material as it stands (else: npm run check-model)', () => {
  expect(model.version).toMatch(new RegExp(`^${versionOf(material())}-[0-9a-f]{4}$`))
})

test('the model is at most 150 kB gzip', () => {
  expect(gzipSync(packed).length).toBeLessThanOrEqual(150_000)
})

test('held-back examples of two earlier sets keep to their goals (docs/check-quality.md)', () => {
  const heldBack = ['check', 'check-earlier'].flatMap((name) =>
    readFileSync(`test/held-back/${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as HeldBack),
  )
  const { recall, falseAlarms, firstTwo } = figures(judged(heldBack, model))
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(falseAlarms).toBeLessThanOrEqual(0.03)
  expect(firstTwo).toBeGreaterThanOrEqual(0.93)
})

const arrest = '我是公安局的，你涉嫌洗钱，把钱转到安全账户核查，不能告诉家里人，不转就逮捕'
test.each([
  ['as it is', arrest],
  ['letters set apart', [...arrest].join(' ')],
  ['marks between', '我是公安局的，你涉嫌洗-钱，把钱转*到安.全.账.户核查，不能告诉家里人，不转就逮捕'],
  ['other spellings', '我是公安局的，你涉嫌洗钱，把钱砖帐到安全账戶核查，不能告訴家裏人，不轉就逮捕'],
  ['emoji', '我是公安局的😀你涉嫌洗钱💰把钱转到安全🔒账户核查，不能告诉家里人❗不转就逮捕'],
  ['markup', `<script>alert(1)</script><b>${arrest}</b>`],
  ['at the end of a long text', `${'今天天气很好，羊都下了羔，'.repeat(3)}${arrest}`],
])('a threat is seen however it is written: %s', (_, text) => {
  expect(isFraud(level(text))).toBe(true)
})

test('the fraud that everybody is warned of is 高危 in its shortest words', () => {
  expect(level('我是公安局的，你涉嫌洗钱，不要告诉任何人，把钱转到安全账户')).toBe('danger')
  expect(level('你涉嫌洗钱，马上把钱转到安全账户')).toBe('danger')
})

test.each([
  '民警提醒：凡是要求转账到安全账户的，都是诈骗。接到这样的电话，请挂断并拨打96110。',
  '【反诈中心】不要相信“刷单返利”，不要向陌生人转账，不要泄露验证码。如有疑问请拨打96110。',
  '您尾号3306的卡于11月23日取款500元，余额1200元。如非本人操作请拨打95599。',
  '各位家长，明天下午两点开家长会，请到教室来。饭费在学校财务室交，群里不收。',
  '您的验证码是482913，5分钟内有效，请勿告诉他人。',
])('what warns or is in order is not called fraud: %s', (text) => {
  expect(isFraud(level(text))).toBe(false)
})

test.each([
  '你涉嫌洗钱，马上把钱转到安全账户',
  '验证码发我一下，给你退款',
  '点赞一单三块，日结，先做十单',
  '我是平台客服，您开通了百万保障，不关每月扣八百，加我好友共享屏幕',
])('the classic words are seen: %s', (text) => {
  expect(isFraud(level(text))).toBe(true)
})

test.each([
  ['给我买个iPhone数据线，type-c的'],
  ['QQ群里老师发作业了，你看一下'],
  ['【顺丰速运】您的快件今天派送，联系电话15800001234，如需放驿站请回复1'],
  ['【京东】您的订单已发货，点 https://3.cn/abc 看到哪了'],
])('plain things of every day are not called fraud: %s', (text) => {
  expect(isFraud(level(text))).toBe(false)
})

test.each([
  '【红山超市】双十一羊肉卷满100减20，鸡蛋每人限购两板，地址新华路口。拒收请回复R',
  '【百世驾校】秋季招生优惠，报名立减300，名额有限，咨询15800005678。退订回T',
])('an advert wants to sell, and is no fraud: %s', (text) => {
  expect(level(text)).toBe('promo')
})

/** What the village's group says all day. */
const talk = [
  '今天风大，羊都赶回来了没',
  '回来了，就剩三只在坡上',
  '明天谁去旗里，给我带两袋面',
  '我去，早上七点走',
  '娃的作业你看了没，老师说要签字',
  '签了，放书包里了',
  '晚上炖羊肉，都来',
  '行，我带瓶酒',
  '二姨家的拖拉机修好了',
  '那就好，后天拉草用得上',
  '电费我交了，一共一百二',
  '谢谢啊，回头给你',
]
const swindle = '我是医保局的，你的医保卡今天停用，点链接填身份证号和验证码认证，不然就冻结'

test('a swindle in the middle of a long chat is found, and where it stands is said', () => {
  const chat = [...talk, ...talk.map((line) => `${line}呢`), swindle, ...talk.map((line) => `${line}啊`)].join('\n')
  expect(isFraud(level([...talk, ...talk.map((line) => `${line}呢`)].join('\n')))).toBe(false)
  const { level: found, part, marks } = judge(chat, model)
  expect(isFraud(found)).toBe(true)
  const words = chat.slice(part?.from, part?.to)
  expect(words).toContain('验证码')
  expect(words.length).toBeLessThan(200)
  for (const { from, to } of marks) expect(part!.from <= from && to <= part!.to).toBe(true)
})

test('what the asker writes around it neither hides nor makes a fraud', () => {
  const parcel = '您的包裹已到驿站，取件码 6-2-1008，请凭码取件。'
  for (const text of [`${parcel}这是不是骗子？`, `帮我看看这个能信吗：${parcel}`]) expect(isFraud(level(text))).toBe(false)
  for (const text of [`${swindle}。这是不是骗子？ 我没理他`, `帮我看看这个能信吗：${swindle}`]) expect(isFraud(level(text))).toBe(true)
})

test('marks are exact parts of the text, in order, none over another', () => {
  const { marks } = judge(arrest, model)
  expect(marks.length).toBeGreaterThan(1)
  expect(marks.map(({ from, to }) => arrest.slice(from, to)).join()).toContain('安全账户')
  for (const [i, { from, to }] of marks.entries()) {
    expect(from).toBeLessThan(to)
    expect(from).toBeGreaterThanOrEqual(marks[i - 1]?.to ?? 0)
  }
})

test.each(['转'.repeat(2000), '', '\u0000\u202e', '😀'.repeat(900), '1'.repeat(2000), '，。'.repeat(900)])(
  '%.10j breaks nothing',
  (text) => {
    expect(isFraud(level(text))).toBe(false)
  },
)

test('its words give only allowed numbers and never say safe', () => {
  const said = texts({ ...words, likeType: words.likeType('x') }, 'words').map(([, text]) => text)
  expect(said.filter((text) => forbiddenContacts(text).length > 0)).toEqual([])
  expect(said.filter((text) => /[是很]安全|放心/.test(text))).toEqual([])
})

test('the model that ships was judged by every row (else: npm run check-quality)', () => {
  const quality = JSON.parse(readFileSync('check/quality.json', 'utf8')) as { version: string }
  expect(quality.version).toBe(model.version)
})

test('a model by which a row falls is named: fewer frauds, or more accused', () => {
  const row = (name: string, goal: string, hits: number) => ({ row: name, goal, hits, of: 100 })
  const before = [row('frauds', '≥ 95', 96), row('adverts', '≤ 5', 3), row('shown', '', 50)]
  expect(fallen(before, [row('frauds', '≥ 95', 96), row('adverts', '≤ 5', 2), row('shown', '', 10)])).toEqual([])
  expect(fallen(before, [row('frauds', '≥ 95', 95), row('adverts', '≤ 5', 4)])).toEqual([
    'frauds: 96.0 → 95.0 (≥ 95)',
    'adverts: 3.0 → 4.0 (≤ 5)',
  ])
})
