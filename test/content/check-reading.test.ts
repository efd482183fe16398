/** What 像不像诈骗 sees in a text before it weighs anything: letters, links, who speaks, what the asker says, the parts. */
import { cluesIn } from '../../check/clues'
import { read } from '../../check/features'
import { formOf } from '../../check/form'
import { lettersOf } from '../../check/letters'
import { linkKind } from '../../check/links'
import { ascending, scaled, unpackAscending, unpackScaled } from '../../check/packing'
import { partsOf } from '../../check/parts'

const tricksOf = (text: string) => read(text).found.flatMap(({ signal, warned }) => (warned ? [] : [signal]))
const partsIn = (text: string) => {
  const { letters, voice } = read(text)
  return partsOf(text, letters, voice).units.map(({ begin, end }) => letters.text.slice(begin, end))
}

test.each([
  ['www.12306.cn', 'official'],
  ['rsj.nmg.gov.cn', 'official'],
  ['m.tb.cn', 'known'],
  ['mp.weixin.qq.com', 'known'],
  ['t.cn', 'short'],
  ['12306-tuikuan.com', 'lookAlike'],
  ['gov-etc.cn', 'lookAlike'],
  ['abc123.top', 'throwAway'],
  ['47.98.12.3', 'throwAway'],
  ['hongshan-shipin.com', 'other'],
])('the address %s is %s', (host, kind) => {
  expect(linkKind(host, host)).toBe(kind)
})

test('an official address in letters of another script only looks like one', () => {
  expect(linkKind('icbc.com.cn', 'ісbс.com.cn')).toBe('lookAlike')
  expect(lettersOf('请登录 ісbс.com.cn 验证').text).toBe(lettersOf('请登录 icbc-yz.com.cn 验证').text)
})

test.each([
  ['您的顺丰速运包裹已到', 'hurry'],
  ['有事打138888，我在家', 'transfer'],
  ['您可登录 https://www.12306.cn 办理退票', 'link'],
])('%s: not %s', (text, trick) => {
  expect(tricksOf(text)).not.toContain(trick)
})

test('what the person asks of us counts less than the message, and is no warning of it', () => {
  const { voice, letters, honest } = read('您的账户异常，请把验证码发给我。这是不是骗子')
  expect(honest.map(({ signal }) => signal)).not.toContain('told')
  expect(voice[letters.text.indexOf('验证码')]).toBe(1)
  expect(voice[letters.text.indexOf('骗子')]).toBeLessThan(1)
  expect(tricksOf('您的账户异常，请把验证码发给我。这是不是骗子')).toContain('code')
})

test('自称 and 冒充 tell of a trick, they do not turn it off; 谨防 and 都是诈骗 warn of it', () => {
  expect(tricksOf('有人自称警察，让我把钱转到安全账户')).toContain('safeAccount')
  expect(tricksOf('谨防安全账户')).not.toContain('safeAccount')
  expect(tricksOf('让您转到安全账户的都是诈骗')).not.toContain('safeAccount')
})

test('a warning set under a message speaks for nobody; one that tells of a swindle does', () => {
  const message = '您的会员今晚扣费，请填写银行卡号与验证码办理取消'
  for (const under of ['，谨防诈骗', '\n国家反诈中心提醒您：提高防范意识']) {
    expect(tricksOf(message + under)).toEqual(tricksOf(message))
    expect(read(message + under).honest.map(({ signal }) => signal)).not.toContain('warns')
  }
  const told = '近日有人冒充会员客服，让居民填写银行卡号与验证码'
  expect(read(`${told}，请大家谨防诈骗`).honest.map(({ signal }) => signal)).toContain('warns')
})

test('娜仁 copied a chat out of WeChat: names and times say nothing, her own answers count less', () => {
  const { voice, letters } = read('客服小王 9:32\n您的会员今天要扣费\n我 9:33\n那怎么办\n客服小王 9:34\n把屏幕共享给我')
  const at = (words: string) => voice[letters.text.indexOf(words)]
  expect([at('客服'), at('您的会员'), at('那怎么办'), at('把屏幕')]).toEqual([0, 1, 0.4, 1])
})

test('a message of one breath is judged whole, a long paste by its sentences, and always whole besides', () => {
  expect(partsIn('明天两点开家长会，请到教室来。')).toEqual([])
  const day = '今天风大，羊都赶回来了，草也拉完了'
  const asked = '把验证码发给我，今天就能退款'
  for (const join of ['\n', ' ', '。']) expect(partsIn([...Array(12).fill(day), asked].join(join)).at(-1)).toContain(asked)
  expect(partsIn([day, asked, day, day].join('\n'))).toHaveLength(4)
  expect(partsIn([day, '饭都做好了啊', asked, day, '羊赶回来了没', day].join(' '))).toContain(asked)
  expect(partsIn([day, asked, day, day].join('，'))).toEqual([])
})

test.each([
  ['您的包裹已到驿站', 'plain'],
  ['对方：您好\n我：你好\n对方：您的会员要扣费\n我：啊\n对方：我教您关', 'talk'],
  ['其其格：羊卖了没\n巴图：卖了\n其其格：多少钱\n巴图：一只一千一\n其其格：中', 'group'],
  [`${'今天风大，羊都赶回来了。'.repeat(14)}`, 'some'],
  [`${'今天风大，羊都赶回来了。'.repeat(60)}`, 'many'],
])('its form: %.12s… is %s', (text, form) => {
  const { letters, voice } = read(text)
  expect(formOf(text, partsOf(text, letters, voice))).toBe(form)
})

test('numbers come back out of letters: places exactly, weights nearly', () => {
  const places = [0, 1, 88, 89, 7_831, 7_832, 7_833, 30_000, 8_388_607]
  expect(unpackAscending(ascending(places))).toEqual(places)
  const weights = [-2, -0.5, 0, 0.01, 1.9]
  const back = unpackScaled(scaled(weights, { steps: 16, bend: 2 }), { steps: 16, bend: 2 })
  for (const [i, weight] of weights.entries()) expect(Math.abs(back[i]! - weight)).toBeLessThan(0.15)
})

test('of a text only numbers, links, chat names and apps are compared with what the police let out: no code, no identity card, none of the words', () => {
  const text =
    '您好，我是客服，验证码 482913，请加微信 abc_888，或打 138-0013-8888，上 http://tuikuan-88.top/u 退款，下载“快退宝”软件，身份证 152324198001011234'
  expect(cluesIn(text).sort()).toEqual(['138-0013-8888', 'http://tuikuan-88.top/u', '微信 abc_888', '快退宝'].sort())
})

test('lines that only look like a copied chat’s names and times are somebody’s message all the same', () => {
  for (const text of [
    '您涉嫌洗钱案\n今天17:00前把钱转到安全账户\n不许告诉家人\n18:00前未转立即逮捕',
    '刷单返利 10:01\n先垫五百 10:02\n晚上就退 10:03',
  ])
    expect(new Set(read(text).voice)).toEqual(new Set([1]))
})

test('the asker’s question behind a message of one sentence silences only itself', () => {
  const { voice, letters } = read('把资金转到安全账户，不要告诉家人，否则马上逮捕，是不是骗子')
  expect(voice[letters.text.indexOf('安全账户')]).toBe(1)
  expect(voice[letters.text.indexOf('骗子')]).toBeLessThan(1)
})

test.each([
  `他${' '.repeat(4000)}`,
  'a'.repeat(20_000),
  'a-'.repeat(10_000),
  'a.'.repeat(10_000),
  `gov${'1'.repeat(200)}a-b.com`.repeat(20),
  '：'.repeat(9000),
])('a text made to hang the phone does not: %.12s…', (text) => {
  expect(read(text).voice.length).toBeLessThanOrEqual(text.length)
  expect(cluesIn(text).length).toBeLessThanOrEqual(20)
})
