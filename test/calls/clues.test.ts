/** A swindler's number that the police let out: whoever asks about a text that holds it is told, and nobody learns who reported. */

import { cluesIn } from '../../check/clues'
import { fingerprint } from '../../cloudfunctions/_kit/fingerprint'
import type { Access } from '../../types/entities/access'
import { receiptAlphabet } from '../../types/words/report'
import { aVillage, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'
const village = aVillage()
let qimuge: Someone
let laowang: Someone
let naren: Someone
let batu: Someone
beforeAll(async () => {
  const people = await Promise.all(['qimuge', 'laowang', 'naren', 'batu'].map(village.person))
  ;[qimuge, laowang, naren, batu] = people as [Someone, Someone, Someone, Someone]
})

let made = 0
const newCode = () => `EEEE-${[...String(++made).padStart(4, '0')].map((d) => receiptAlphabet[Number(d)]).join('')}`
const handIn = async (who: Someone, what: string) => {
  const code = newCode()
  await who.does('report.submit', { code, region: bayan, type: 'customerService', what, seen: [] })
  return code
}
/** 巴图 answers, and looks into it. */
const lookInto = (code: string) => batu.does('report.reply', { code, id: 'r', status: 'checking', text: '我去查一查这个号码', after: 0 })
const cluesOf = async (code: string) => (await batu.does('report.clues', { code })).clues
const letOut = async (code: string, kind: string, out = true) => {
  const { key = '' } = (await cluesOf(code)).find((one) => one.kind === kind) ?? {}
  return batu.asks('report.release', { code, key, out })
}
const asked = async (who: Someone, text: string) => (await who.does('check.clues', { said: cluesIn(text) })).known

test('巴图 looks into 其木格’s report and lets the number out: 娜仁, who got the same call, is told; taken back, nobody is', async () => {
  const code = await handIn(qimuge, '13800138888打来说我的会员要扣费，让我上 tuikuan-88.top 关掉')
  const message = '【退费】请联系 138-0013-8888 办理，或登录 http://tuikuan-88.top/u?id=3'
  expect(await letOut(code, 'phone')).toMatchObject(refused('conflict'))
  expect(await asked(naren, message)).toEqual([])
  await lookInto(code)
  expect((await cluesOf(code)).map(({ kind, words, reports }) => ({ kind, words, reports }))).toEqual(
    expect.arrayContaining([
      { kind: 'phone', words: '+8613800138888', reports: 1 },
      { kind: 'link', words: 'tuikuan-88.top', reports: 1 },
    ]),
  )
  await letOut(code, 'phone')
  expect(await asked(naren, message)).toEqual([{ said: '138-0013-8888', kind: 'phone' }])
  expect((await cluesOf(code)).find(({ kind }) => kind === 'phone')).toMatchObject({ released: { by: '巴图警官' } })
  const link = (await cluesOf(code)).find(({ kind }) => kind === 'link')?.key ?? ''
  expect(await batu.does('report.release', { code, key: link, out: true })).toEqual({ released: true })
  expect((await asked(await village.visitor(), message)).map(({ kind }) => kind).sort()).toEqual(['link', 'phone'])
  expect(JSON.stringify(await village.documents('releasedClues'))).not.toMatch(/138001|tuikuan|qimuge/)
  await letOut(code, 'phone', false)
  await letOut(code, 'link', false)
  expect(await asked(naren, message)).toEqual([])
  expect((await village.documents<Access>('accesses', { subject: code })).map(({ call }) => call)).toEqual(
    expect.arrayContaining(['report.clues', 'report.release']),
  )
})

test('from three people on it says how many, up to yesterday; one who reports thrice is one, and what nobody looked into is none', async () => {
  const number = '13700137777'
  const known = () => asked(naren, `请加 ${number}`)
  const none = [{ said: number, kind: 'phone' }]
  const codes = [
    await handIn(qimuge, `${number}让我先交保证金`),
    await handIn(qimuge, `又是${number}`),
    await handIn(qimuge, `还是${number}`),
    await handIn(laowang, `有人用${number}打给我`),
  ]
  const third = await handIn(naren, `${number}说是客服`)
  for (const code of codes) await lookInto(code)
  await letOut(codes[0] ?? '', 'phone')
  await village.advance(day)
  expect(await known()).toEqual(none)
  await lookInto(third)
  expect(await known()).toEqual([{ said: number, kind: 'phone', people: 3 }])
  // who watches the number is told nothing of a report of today
  await lookInto(await handIn(await village.person('suhe'), `${number}也打给我了`))
  expect(await known()).toEqual([{ said: number, kind: 'phone', people: 3 }])
  await naren.does('report.withdraw', { code: third, id: 'w' })
  await village.advance(8 * day)
  expect(await known()).toEqual(none)
  // the carrier has given it to somebody else by then
  await village.advance(180 * day)
  expect(await known()).toEqual([])
})

test('a bank’s and the state’s own lines are no clue of any report, and nobody is told they were reported, whatever stands there', async () => {
  const code = await handIn(laowang, '来电显示95588，叫我打96110，还让我看 www.icbc.com.cn')
  await lookInto(code)
  expect(await cluesOf(code)).toEqual([])
  for (const value of ['95588', '+8695588', '4008895588'])
    await village
      .sdk()
      .database()
      .collection('releasedClues')
      .add({ _id: fingerprint('reportKey', 'phone', value), kind: 'phone', at: 1, by: 'batu' })
  expect(await asked(naren, '请拨打 95588 或 400-889-5588 核实')).toEqual([])
})

test('of 巴图’s report nobody else lets anything out, and a key of another report lets out nothing', async () => {
  const code = await handIn(qimuge, '13600136666说我中奖了')
  await lookInto(code)
  const [clue] = await cluesOf(code)
  expect(await qimuge.asks('report.clues', { code })).toMatchObject(refused('forbidden'))
  expect(await qimuge.asks('report.release', { code, key: clue?.key ?? '', out: true })).toMatchObject(refused('forbidden'))
  expect(await batu.asks('report.release', { code, key: 'f'.repeat(64), out: true })).toMatchObject(refused('notFound'))
  expect(await asked(naren, '13600136666')).toEqual([])
})

test('nothing of what was asked is kept, and who asks without pause has to wait', async () => {
  await asked(naren, '打 13512345678 找他')
  for (const collection of ['accesses', 'releasedClues', 'reportKeys', 'people'] as const)
    expect(JSON.stringify(await village.documents(collection))).not.toContain('13512345678')
  const answers = []
  for (let i = 0; i < 25; i++) answers.push(await laowang.asks('check.clues', { said: ['13512345678'] }))
  expect(answers.at(-1)).toMatchObject(refused('tooMany'))
})
