import type { Access } from '../../types/entities/access'
import type { Arrival } from '../../types/entities/arrival'
import type { Report } from '../../types/entities/report'
import type { ReportKey } from '../../types/entities/report-tie'
import { receiptAlphabet } from '../../types/words/report'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'
const shuguang = 'anhe/shuguang'
const village = aVillage()
let qimuge: Someone
let laowang: Someone
let batu: Someone
let chen: Someone
const db = () => village.sdk().database()
beforeAll(async () => {
  ;[qimuge, laowang, batu, chen] = (await Promise.all(['qimuge', 'laowang', 'batu', 'chen'].map(village.person))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
  await db().collection('regions').add({ _id: shuguang, name: '曙光苏木', level: 'town', households: 90 })
})

let made = 0
const newCode = () => `DDDD-${[...String(++made).padStart(4, '0')].map((d) => receiptAlphabet[Number(d)]).join('')}`
const handIn = async (who: Someone, what: string, region = bayan) => {
  const code = newCode()
  await who.does('report.submit', { code, region, type: 'farming', what, seen: [] })
  return code
}
const stored = async (code: string) => (await village.documents<Report>('reports', { _id: code }))[0] as Report
const colleague = async (name: string) => (await batu.does('report.colleagues', {})).colleagues.find((one) => one.name === name)?.key ?? ''
const codes = async (who: Someone) => (await who.does('report.queue', {})).reports.map((r) => r._id)

test('巴图 takes it, 陈 cannot beside him, he hands it to 陈; notes are for them alone; each is in the log', async () => {
  const code = await handIn(qimuge, '收羊的要先交押金')
  await fiveTimes(() => batu.does('report.take', { code, take: true }))
  expect(await chen.asks('report.take', { code, take: true })).toMatchObject({ ...refused('conflict'), message: '巴图警官已经在办这一份' })
  await batu.does('report.assign', { code, to: await colleague('陈警官') })
  await fiveTimes(() => chen.does('report.note', { code, id: 'n', text: '号码是外省的' }))
  const read = await batu.does('report.read', { code })
  expect(read).toMatchObject({ officer: { name: '陈警官', me: false }, notes: [{ text: '号码是外省的', by: '陈警官' }] })
  expect(JSON.stringify(await qimuge.does('report.receipt', { code }))).not.toMatch(/外省|陈|chen/)
  expect((await chen.does('report.queue', { officer: 'mine' })).reports.map((r) => r._id)).toEqual([code])
  await chen.does('report.correct', { code, type: 'loan', region: 'anhe/baiyin/hongqi' })
  expect(await batu.does('report.read', { code })).toMatchObject({
    type: 'loan',
    original: { type: 'farming', place: '白音苏木 巴彦嘎查' },
  })
  expect((await chen.does('report.queue', { type: 'loan', region: 'anhe/baiyin/hongqi' })).reports.map((r) => r._id)).toEqual([code])
  const looks = await village.documents<Access>('accesses', { subject: code })
  for (const call of ['report.take', 'report.assign', 'report.note', 'report.correct']) expect(looks.map((l) => l.call)).toContain(call)
})

test('an answer is one’s own; 已立案 only with its number, 不予立案 only with its reason', async () => {
  const code = await handIn(qimuge, '刷单先垫了钱')
  const reply = (more: object) => batu.asks('report.reply', { code, id: 'r', status: 'checking', text: '查过了', after: 0, ...more })
  expect(await reply({ text: '正在查这件事，需要时会按您留的方式联系您' })).toMatchObject(refused('badInput'))
  expect(await reply({ status: 'filed' })).toMatchObject(refused('badInput'))
  expect(await reply({ status: 'notFiled' })).toMatchObject(refused('badInput'))
  expect(await reply({ status: 'withdrawn' })).toMatchObject(refused('badInput'))
  expect(await reply({ status: 'notFiled', notFiled: 'noFact' })).toMatchObject({ ok: true })
  expect(await stored(code)).toMatchObject({ notFiled: 'noFact', closedAt: expect.any(Number) })
  await batu.does('report.reply', { code, id: 'again', status: 'filed', caseNumber: '安公立字3号', text: '又查到了，立案了', after: 1 })
  expect(await stored(code)).not.toHaveProperty('notFiled')
  expect(await batu.asks('report.number', { code, caseNumber: '' })).toMatchObject(refused('badInput'))
  await batu.does('report.number', { code, alarmNumber: '1109', caseNumber: '安公立字4号' })
  expect(await batu.does('report.read', { code })).toMatchObject({ alarmNumber: '1109', caseNumber: '安公立字4号' })
})

test('巴图 strikes the number out while 陈 files by it: whoever is first, what is 已立案 has its number', async () => {
  for (let n = 0; n < 3; n++) {
    const code = await handIn(qimuge, '立案号先填了')
    await batu.does('report.number', { code, caseNumber: '安公立字5号' })
    const [struck, filed] = await Promise.all([
      batu.asks('report.number', { code, caseNumber: '' }),
      chen.asks('report.reply', { code, id: 'f', status: 'filed', text: '这件事立案了', after: 0 }),
    ])
    const { status, caseNumber } = await stored(code)
    expect([status, caseNumber ?? '']).toEqual(filed.ok ? ['filed', '安公立字5号'] : ['received', ''])
    expect(struck.ok).toBe(!filed.ok)
  }
})

test('其木格 takes it back while 巴图 writes a note: what he was told is noted down is there', async () => {
  for (let n = 0; n < 3; n++) {
    const code = await handIn(qimuge, '可能是我弄错了')
    const [noted] = await Promise.all([
      batu.asks('report.note', { code, id: 'n', text: '打过电话' }),
      qimuge.does('report.withdraw', { code, id: 'w' }),
    ])
    expect((await stored(code)).notes?.length ?? 0).toBe(noted.ok ? 1 : 0)
  }
})

test('巴图 asks 其木格 something, and writes down what she told by mouth', async () => {
  const code = await handIn(qimuge, '我说给您听')
  await db()
    .collection('reports')
    .doc(code)
    .update({ sounds: [{ id: 's', file: 'f', length: 30 }] })
  expect(await batu.does('report.ask', { code, id: 'a', text: '他说的是哪家银行' })).toEqual({ status: 'checking' })
  expect((await stored(code)).replies).toMatchObject([{ id: 'a', asks: true, status: 'checking' }])
  expect(await batu.asks('report.ask', { code, id: 'b', text: '请您有空时带上手机到派出所来一趟。' })).toMatchObject(refused('badInput'))
  await batu.does('report.transcribe', { code, sound: 's', text: '她说是农行的卡' })
  expect((await stored(code)).sounds?.[0]?.transcript).toMatchObject({ text: '她说是农行的卡', by: 'batu' })
  expect((await batu.does('report.queue', { words: '农行的卡' })).reports.map((r) => r._id)).toEqual([code])
})

test('sent to another town it leaves 巴图’s sight, not 陈’s; its reporter is told where; sent twice it goes once', async () => {
  const code = await handIn(qimuge, '人在曙光那边，是那边的事')
  await batu.does('report.take', { code, take: true })
  const move = { code, id: 'm', to: shuguang, why: '事发在曙光' }
  await fiveTimes(() => batu.does('report.transfer', move))
  expect(await village.documents('accesses', { subject: code, call: 'report.transfer', refused: true })).toEqual([])
  expect(await batu.does('report.transfer', move)).toEqual({ station: '曙光苏木派出所' })
  expect((await batu.does('report.stations', {})).stations).toContainEqual({ region: shuguang, name: '曙光苏木派出所' })
  expect(await batu.asks('report.read', { code })).toMatchObject(refused('forbidden'))
  expect(await codes(batu)).not.toContain(code)
  expect(await codes(chen)).toContain(code)
  const after = await stored(code)
  expect(after).toMatchObject({ region: shuguang, status: 'received', moves: [{ from: bayan, to: shuguang, by: 'batu' }] })
  expect(after).not.toHaveProperty('officer')
  expect((await qimuge.does('report.receipt', { code })).replies.map((r) => r.text)).toEqual([expect.stringContaining('曙光苏木派出所')])
})

test('what was sent to a station is a line of its own there until somebody takes it, and presses after a day; where harm goes on they are told at once', async () => {
  const sent = async (more: object) => {
    const code = newCode()
    await qimuge.does('report.submit', { code, region: bayan, type: 'farming', what: '是曙光那边的事', seen: [], ...more })
    await batu.does('report.transfer', { code, id: 'm', to: shuguang, why: '事发在曙光' })
    return code
  }
  const [calm, harmful] = [await sent({}), await sent({ dangers: ['talking'] })]
  const [told] = await village.documents<Arrival>('arrivals', { _id: `reportMoved.${harmful}.m` })
  expect((told?.due ?? 0) - ((await stored(harmful)).moves?.[0]?.at ?? 0)).toBeLessThanOrEqual(60_000)
  const linesOf = async (code: string) =>
    (await chen.does('todo.list', {})).todos.filter(({ id }) => id === code).map(({ kind, note, urgent }) => [kind, note, urgent])
  expect(await linesOf(harmful)).toEqual([['reportMoved', '从白音苏木 巴彦嘎查转来，24小时之内要接手', true]])
  expect(await linesOf(calm)).toEqual([['reportMoved', '从白音苏木 巴彦嘎查转来，24小时之内要接手', undefined]])
  await village.advance(day)
  expect(await linesOf(calm)).toEqual([['reportMoved', '从白音苏木 巴彦嘎查转来，超过24小时还没人接手', true]])
  await chen.does('report.take', { code: calm, take: true })
  expect((await linesOf(calm)).map(([kind]) => kind)).toEqual(['report'])
})

describe('the same hand', () => {
  let here: string
  let same: string
  let there: string
  test('a number written otherwise in another town is shown by its end, and that report stays closed to 巴图', async () => {
    here = await handIn(qimuge, '号码138 0013 8888打来，叫我其木格姐，让我点 pay-88.top')
    same = await handIn(laowang, '一三八零零一三八八八八打给我')
    there = await handIn(laowang, '我是娜仁，+86 13800138888也打给我了，在 http://pay-88.top/u', shuguang)
    await handIn(laowang, '换了个号13900139000')
    const { others } = await batu.does('report.alike', { code: here })
    expect(others.map(({ _id, mine, town, shares }) => ({ _id, mine, town, words: shares.map((s) => s.words).sort() }))).toEqual([
      { _id: there, mine: false, town: '曙光苏木', words: ['…8.top', '…8888'].map((w) => (w === '…8.top' ? '….top' : w)).sort() },
      { _id: same, mine: true, town: '白音苏木', words: ['…8888'] },
    ])
    expect(JSON.stringify(others)).not.toMatch(/娜仁|138001|laowang/)
    expect(await batu.asks('report.read', { code: there })).toMatchObject(refused('forbidden'))
    expect(await batu.asks('report.alike', { code: there })).toMatchObject(refused('forbidden'))
    expect(JSON.stringify(await village.documents<ReportKey>('reportKeys', { report: there }))).not.toMatch(/13800138888|pay-88/)
  })

  test('what is so a person says, and can take back; the group is all that is tied, without anybody’s words', async () => {
    await batu.does('report.tie', { code: here, other: there, same: true })
    await batu.does('report.tie', { code: here, other: same, same: true })
    const { reports, shares, text } = await batu.does('report.cluster', { code: same })
    expect(reports.map((r) => r._id)).toEqual([here, same, there])
    expect(shares).toContainEqual({ kind: 'phone', words: '…8888', of: [0, 1, 2] })
    expect(text).toContain('3 份举报')
    expect(text).not.toMatch(/娜仁|其木格|138/)
    await batu.does('report.tie', { code: here, other: there, same: false })
    expect((await batu.does('report.cluster', { code: same })).reports.map((r) => r._id)).toEqual([here, same])
    await batu.does('report.tie', { code: here, other: there, same: null })
    expect((await batu.does('report.alike', { code: here })).others[0]).not.toHaveProperty('same')
    const alone = await handIn(qimuge, '没有号码')
    expect(await batu.asks('report.tie', { code: here, other: alone, same: true })).toMatchObject(refused('badInput'))
  })

  test('the same matter told twice: 老王 keeps his receipt and is told what 其木格 is told; parted again, no longer', async () => {
    await fiveTimes(() => batu.does('report.join', { code: same, to: here }))
    await batu.does('report.reply', { code: here, id: 'r1', status: 'checking', text: '正在查这个号码', after: 0 })
    const receipt = await laowang.does('report.receipt', { code: same })
    expect(receipt.status).toBe('checking')
    expect(receipt.replies.map((r) => r.text)).toEqual([expect.stringContaining('放在一起办'), '正在查这个号码'])
    expect(await batu.does('report.read', { code: here })).toMatchObject({ joined: [same] })
    expect(await batu.asks('report.join', { code: here, to: same })).toMatchObject(refused('badInput'))
    expect(await batu.asks('report.transfer', { code: here, id: 'm', to: shuguang, why: '那边的事' })).toMatchObject(refused('conflict'))
    await batu.does('report.number', { code: here, caseNumber: '安公立字8号' })
    await batu.does('report.reply', { code: here, id: 'filed', status: 'filed', text: '立案了', after: 1 })
    expect(await laowang.does('report.receipt', { code: same })).toMatchObject({ status: 'filed', caseNumber: '安公立字8号' })
    await batu.does('report.number', { code: here, caseNumber: '安公立字9号' })
    expect(await laowang.does('report.receipt', { code: same })).toMatchObject({ caseNumber: '安公立字9号' })
    await batu.does('report.join', { code: same, to: null })
    await batu.does('report.reply', { code: here, id: 'r2', status: 'checking', text: '还在查', after: 2 })
    expect((await laowang.does('report.receipt', { code: same })).replies).toHaveLength(3)
    expect(await batu.asks('report.join', { code: same, to: there })).toMatchObject(refused('forbidden'))
  })

  test('老王 took his back, and opens it again after the other was closed: what was told meanwhile does not close his', async () => {
    const [his, other] = [await handIn(laowang, '说的是一件事'), await handIn(qimuge, '就是那件事')]
    await batu.does('report.join', { code: his, to: other })
    await laowang.does('report.withdraw', { code: his, id: 'w' })
    await batu.does('report.reply', { code: other, id: 'r', status: 'closed', text: '查过了，没有损失', after: 0 })
    await laowang.does('report.reopen', { code: his, id: 'o', text: '又打来了' })
    await batu.does('report.number', { code: other, caseNumber: '安公立字7号' })
    expect(await laowang.does('report.receipt', { code: his })).toMatchObject({ status: 'received' })
    await batu.does('report.reply', { code: other, id: 's', status: 'checking', text: '接着查', after: 1 })
    expect(await laowang.does('report.receipt', { code: his })).toMatchObject({ status: 'checking' })
  })

  test('巴图 joins one to the other while 陈 joins the other to the one: one of them stands by itself', async () => {
    for (let n = 0; n < 3; n++) {
      const [one, other] = [await handIn(qimuge, '同一件事'), await handIn(laowang, '也是这件事')]
      const answers = await Promise.all([
        batu.asks('report.join', { code: one, to: other }),
        chen.asks('report.join', { code: other, to: one }),
      ])
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      const joined = [(await stored(one)).joinedTo, (await stored(other)).joinedTo]
      expect(joined.filter(Boolean)).toHaveLength(1)
    }
  })

  test('巴图 joins one to the other while 陈 sends either to 曙光: nobody is joined to what another station works on', async () => {
    for (const leaves of ['one', 'other', 'one', 'other']) {
      const [one, other] = [await handIn(qimuge, '同一件事'), await handIn(laowang, '也是这件事')]
      await Promise.all([
        batu.asks('report.join', { code: one, to: other }),
        chen.asks('report.transfer', { code: leaves === 'one' ? one : other, id: 'm', to: shuguang, why: '那边的事' }),
      ])
      const [first, second] = [await stored(one), await stored(other)]
      if (first.joinedTo) expect([first.region, second.region]).toEqual([bayan, bayan])
    }
  })
})

describe('forgetting', () => {
  test('a year after it was closed numbers, names, words and pictures are gone; kind, place, loss and dates stay; two weeks before it is said; a held one stays', async () => {
    const image = (await import('../support/pictures')).jpegOf().toString('base64')
    const ended = async (what: string) => {
      const code = newCode()
      const clue = { kind: 'phone' as const, value: '13700137000' }
      await qimuge.does('report.submit', { code, region: bayan, type: 'loan', what, seen: [clue], loss: 500_00, contact: '其木格' })
      await qimuge.does('report.attach', { code, id: 'p', image })
      await batu.does('report.reply', { code, id: 'r', status: 'closed', text: '查完了，谢谢您', after: 0 })
      return code
    }
    const [code, held, open] = [await ended('其木格说的原话'), await ended('其木格留住的'), await handIn(qimuge, '还没办完的')]
    const file = (await stored(code)).pictures[0]?.file as string
    await village.advance(352 * day)
    const todos = async () => (await batu.does('todo.list', {})).todos.filter((t) => t.kind === 'reportForgetting').map((t) => t.id)
    expect((await todos()).sort()).toEqual(expect.arrayContaining([code, held].sort()))
    await batu.does('report.hold', { code: held, why: '检察院还要看' })
    expect(await todos()).not.toContain(held)
    await village.timer('report')
    expect((await stored(code)).what).toBe('其木格说的原话')

    await village.advance(20 * day)
    // stopped after it was marked: the next run does the rest
    const { closedAt } = await stored(code)
    await db().collection('reports').doc(code).update({ forgottenAt: 1 })
    expect((await stored(code)).closedAt).toBe(closedAt)
    await village.timer('report')
    const left = await stored(code)
    expect(left).toMatchObject({ type: 'loan', region: bayan, loss: 500_00, status: 'closed', pictures: [], seen: [], replies: [] })
    expect(JSON.stringify(left)).not.toMatch(/其木格|13700137000|qimuge/)
    expect(await village.documents('reportKeys', { report: code })).toEqual([])
    expect(await village.documents('reportWords', { _id: code })).toEqual([])
    const { fileList } = await village.sdk().getTempFileURL({ fileList: [file] })
    expect(fileList[0]?.tempFileURL ?? '').toBe('')
    expect((await stored(held)).what).toBe('其木格留住的')
    expect((await stored(open)).what).toBe('还没办完的')
    expect(await batu.asks('report.reply', { code, id: 'z', status: 'checking', text: '再看看', after: 0 })).toMatchObject(
      refused('conflict'),
    )
    expect(await batu.asks('report.hold', { code, why: '晚了' })).toMatchObject(refused('conflict'))
    await village.timer('report')
    expect(await village.documents('reportWords', { _id: code })).toEqual([])
  })
})
