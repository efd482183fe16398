import { aVillage, refused, type Someone } from '../support/villagers'

const village = aVillage()
let qimuge: Someone
beforeAll(async () => {
  qimuge = await village.person('qimuge')
})

const arrest =
  '对方：我是市公安局的，您的银行卡涉嫌洗钱，要把钱转到安全账户核查\n我：真的吗？\n对方：案件保密，不能告诉家里人，现在就去转，不转就逮捕你'

test('其木格 pastes what a “policeman” told her: a fraud, with his own words marked, what to ask, and two cases', async () => {
  const { level, types, marks, tactic, ask, todo, cases } = await qimuge.does('check.ask', { text: arrest })
  expect(['danger', 'doubtful']).toContain(level)
  expect(types[0]).toBe('authority')
  expect(marks.map(({ from, to }) => arrest.slice(from, to)).join()).toContain('安全账户')
  expect(tactic).toContain('警察')
  expect(ask.length).toBeGreaterThan(0)
  expect(todo.join()).toContain('96110')
  expect(cases).toHaveLength(2)
  expect(cases.map(({ type }) => type)).toContain('authority')
})

test('a parcel at the shop is no trick, and nobody calls it safe', async () => {
  const answer = await qimuge.does('check.ask', { text: '【快递】您的包裹已到嘎查小卖部，取件码 6-2-1008，晚上八点前来拿就行。' })
  expect(answer).toMatchObject({ level: 'none', types: [], marks: [], cases: [] })
  expect(JSON.stringify(answer)).not.toMatch(/安全|放心/)
})

test('a visitor who never signed in may ask too', async () => {
  expect(await (await village.visitor()).asks('check.ask', { text: arrest })).toMatchObject({ ok: true })
})

test.each([
  ['   ', '还没有字'],
  ['你好', '字太少了'],
  ['13800000000', '只有数字'],
  ['Dear customer, your parcel is waiting.', '看得懂中文'],
  ['转'.repeat(2000), '看不出'],
])('%.20j is answered with what to do instead', async (text, words) => {
  const answer = await qimuge.asks('check.ask', { text })
  expect(answer).toMatchObject(refused('badInput'))
  expect(answer).toMatchObject({ message: expect.stringContaining(words) })
})

test('a withdrawn case is no longer shown', async () => {
  const [first] = (await qimuge.does('check.ask', { text: arrest })).cases
  await village.sdk().database().collection('cases').doc(first!._id).remove()
  const after = (await qimuge.does('check.ask', { text: arrest })).cases
  expect(after).toHaveLength(2)
  expect(after.map(({ _id }) => _id)).not.toContain(first!._id)
})

test('of the cases a phone found near by itself, a withdrawn one gives way; nothing but names travels', async () => {
  const [first] = (await qimuge.does('check.cases', { types: ['authority'], near: ['gone-long-ago', 'hay-bales'] })).cases
  expect(first?._id).toBe('hay-bales')
  const { cases } = await qimuge.does('check.cases', { types: ['authority', 'farming'], near: ['gone-long-ago'] })
  expect(cases).toHaveLength(2)
  expect(cases.every(({ type }) => ['authority', 'farming'].includes(type))).toBe(true)
  expect(await qimuge.asks('check.cases', { types: [], near: [] })).toMatchObject(refused('badInput'))
})

test('nothing of the text is kept', async () => {
  const words = '一句谁也没说过的话：紫色骆驼让我把钱转到安全账户'
  await qimuge.does('check.ask', { text: words })
  for (const collection of ['accesses', 'signInAttempts', 'reports', 'people'])
    expect(JSON.stringify(await village.documents(collection))).not.toContain('紫色骆驼')
})

test('who asks without pause is asked to wait, and the others are not', async () => {
  const buhe = await village.person('buhe')
  const answers = []
  for (let i = 0; i < 25; i++) answers.push(await buhe.asks('check.ask', { text: arrest }))
  expect(answers.at(-1)).toMatchObject({ ok: false, code: 'tooMany' })
  expect(await qimuge.asks('check.ask', { text: arrest })).toMatchObject({ ok: true })
})
