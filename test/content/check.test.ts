import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { judge } from '../../check/judge'
import { type PackedModel, unpack } from '../../check/model'
import * as words from '../../content/check-answers'
import { lessons } from '../../tools/trainer/material'
import { figures, type HeldBack, isFraud, judged } from '../../tools/trainer/quality'
import { forbiddenContacts } from '../../wording/checks/contacts'
import { texts } from './reading'

const packed = readFileSync('check/model.packed.json')
const model = unpack(JSON.parse(packed.toString()) as PackedModel)
const level = (text: string) => judge(text, model).level

test('the model was made from the material as it stands (else: npm run check-model)', () => {
  const material = JSON.stringify(lessons().map(({ text, type }) => [text, type]))
  expect(model.version).toBe(`1-${createHash('sha256').update(material).digest('hex').slice(0, 8)}`)
})

test('the model is at most 150 kB gzip', () => {
  expect(gzipSync(packed).length).toBeLessThanOrEqual(150_000)
})

test.each(['check', 'check-earlier'])('held-back examples keep near the goals (docs/check-quality.md): %s', (name) => {
  const heldBack = readFileSync(`test/held-back/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HeldBack)
  const { recall, falseAlarms, firstTwo } = figures(judged(heldBack, model))
  expect(recall).toBeGreaterThanOrEqual(0.94)
  expect(falseAlarms).toBeLessThanOrEqual(0.035)
  expect(firstTwo).toBeGreaterThanOrEqual(0.9)
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

test.each([
  '民警提醒：凡是要求转账到安全账户的，都是诈骗。接到这样的电话，请挂断并拨打96110。',
  '【反诈中心】不要相信“刷单返利”，不要向陌生人转账，不要泄露验证码。如有疑问请拨打96110。',
  '您尾号3306的卡于11月23日取款500元，余额1200元。如非本人操作请拨打95599。',
  '各位家长，明天下午两点开家长会，请到教室来。饭费在学校财务室交，群里不收。',
  '您的验证码是482913，5分钟内有效，请勿告诉他人。',
])('what warns or is in order is not called fraud: %s', (text) => {
  expect(isFraud(level(text))).toBe(false)
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
