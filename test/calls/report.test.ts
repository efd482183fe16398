import { randomBytes } from 'node:crypto'
import type { Input } from '../../types/contract'
import type { Access } from '../../types/entities/access'
import type { Report } from '../../types/entities/report'
import { receiptAlphabet } from '../../types/words/report'
import { pictureHeader } from '../../wording/picture-header'
import { exif, jpegOf, jpegSegment, pngOf } from '../support/pictures'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const base64 = (bytes: Buffer) => bytes.toString('base64')
const png = base64(pngOf())
const jpeg = base64(jpegOf())

const village = aVillage()
let qimuge: Someone
let laowang: Someone
let batu: Someone
let chen: Someone
beforeAll(async () => {
  ;[qimuge, laowang, batu, chen] = (await Promise.all(['qimuge', 'laowang', 'batu', 'chen'].map(village.person))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
})

let made = 0
const newCode = () => `AAAA-${[...String(++made).padStart(4, '0')].map((d) => receiptAlphabet[Number(d)]).join('')}`
const told = (code: string, more: Partial<Input<'report.submit'>> = {}): Input<'report.submit'> => ({
  code,
  region: bayan,
  type: 'authority',
  what: '自称公安局的人打电话，说我的卡洗钱，让我把钱转到安全账户，我没转。后来他又打了三次，声音很凶，我很害怕。',
  seen: [{ kind: 'phone', value: '+86 138 0013 8000' }],
  loss: 500_00,
  contact: '其木格 巴彦嘎查东头',
  ...more,
})
/** What nobody sees: a space of no width, a zero byte, a mark that turns the direction. */
const unseen = '\u200b\u0000\u202e'
const handIn = async (who: Someone, more?: Partial<Input<'report.submit'>>) => {
  const code = newCode()
  await who.does('report.submit', told(code, more))
  return code
}
const secrets = /13800138000|138 0013|其木格|东头|洗钱|qimuge|50000/

test('其木格 hands a report in, 巴图 answers it, and she sees that', async () => {
  const code = newCode()
  const { desk, receivedAt } = await qimuge.does('report.submit', told(code))
  expect(desk).toBe('白音苏木派出所')
  expect(await qimuge.does('report.receipt', { code })).toEqual({
    _id: code,
    status: 'received',
    createdAt: receivedAt,
    changedAt: receivedAt,
    replies: [],
    own: true,
  })

  const { reports, counts } = await batu.does('report.queue', { status: 'received' })
  expect(reports[0]).toMatchObject({ _id: code, place: '白音苏木 巴彦嘎查', loss: 500_00, pictures: 0 })
  expect(reports[0]?.excerpt).toMatch(/^自称公安局的人.{33}…$/)
  expect(counts.received).toBeGreaterThan(0)

  expect(await batu.does('report.read', { code })).toMatchObject({ what: told(code).what, contact: '其木格 巴彦嘎查东头' })
  await batu.does('report.reply', { code, id: 'r1', status: 'checking', text: '我们已经在查这个号码', after: 0 })
  const { replies, status } = await qimuge.does('report.receipt', { code })
  expect({ status, replies }).toEqual({
    status: 'checking',
    replies: [{ status: 'checking', text: '我们已经在查这个号码', at: expect.any(Number) }],
  })
  expect((await batu.does('report.read', { code })).replies).toMatchObject([{ by: '巴图警官' }])
})

test('five taps, or a retry days later, are one report; the receipt says when it first came', async () => {
  const code = newCode()
  const answers = await fiveTimes(() => laowang.does('report.submit', told(code)))
  expect(new Set(answers.map((a) => a.receivedAt)).size).toBe(1)
  expect(await village.documents('reports', { _id: code })).toHaveLength(1)
  expect((await laowang.does('report.mine', {})).reports.map((r) => r._id)).toContain(code)
})

test('somebody else’s code is a conflict and says nothing of theirs', async () => {
  const code = await handIn(qimuge)
  const answer = await laowang.asks('report.submit', told(code, { what: '别的事情' }))
  expect(answer).toMatchObject({ ok: false, code: 'conflict', message: '这个回执码已被使用，请再交一次' })
  expect((await village.documents<Report>('reports', { _id: code }))[0]?.what).toBe(told(code).what)
})

test('the receipt, one’s own list and the queue say nothing that a passer-by should read', async () => {
  const visitor = await village.visitor()
  const code = await handIn(qimuge)
  expect(JSON.stringify(await visitor.does('report.receipt', { code }))).not.toMatch(secrets)
  expect(JSON.stringify(await qimuge.does('report.mine', {}))).not.toMatch(secrets)
  const queue = JSON.stringify(await batu.does('report.queue', {}))
  for (const word of ['qimuge', '东头', '13800138000', 'person', 'contact', 'seen']) expect(queue).not.toContain(word)
  expect((await visitor.does('report.mine', {})).reports).toEqual([])
  expect(await visitor.asks('report.receipt', { code: 'YYYY-YYYY' })).toMatchObject(refused('notFound'))
})

test('a report to the county: 陈 reads it, 巴图 of the town neither sees, reads nor answers it', async () => {
  const code = newCode()
  expect((await laowang.does('report.submit', told(code, { region: 'anhe' }))).desk).toBe('安和旗反诈中心')
  expect((await chen.does('report.queue', {})).reports).toContainEqual(expect.objectContaining({ _id: code, place: '安和旗' }))
  expect((await batu.does('report.queue', {})).reports.map((r) => r._id)).not.toContain(code)
  expect(await batu.asks('report.read', { code })).toMatchObject(refused('forbidden'))
  expect(await batu.asks('report.reply', { code, id: 'x', status: 'closed', text: '办结', after: 0 })).toMatchObject(refused('forbidden'))
  expect(await chen.does('report.read', { code })).toMatchObject({ place: '安和旗' })
  expect(await laowang.asks('report.submit', told(newCode(), { region: 'anhe/nowhere' }))).toMatchObject(refused('badInput'))
})

test('a report that names no village goes to the reporter’s own police, or to the county when no village is known', async () => {
  const { region: _unnamed, ...unnamed } = told(newCode())
  expect((await qimuge.does('report.submit', unnamed)).desk).toBe('白音苏木派出所')
  expect(await batu.does('report.read', { code: unnamed.code })).toMatchObject({ place: '白音苏木 巴彦嘎查' })
  const visitor = await village.visitor()
  expect((await visitor.does('report.submit', { ...unnamed, code: newCode() })).desk).toBe('安和旗反诈中心')
})

test('every look is written down', async () => {
  const code = await handIn(qimuge)
  await batu.does('report.read', { code })
  await chen.does('report.reply', { code, id: 'r', status: 'filed', caseNumber: '安公立字12号', text: '已经立案', after: 0 })
  const looks = await village.documents<Access>('accesses', { subject: code })
  expect(looks.map((l) => `${l.person} ${l.call}`).sort()).toEqual(['batu report.read', 'chen report.reply'])
})

describe('two officers at one report', () => {
  test('the slower one is told to look first', async () => {
    const code = await handIn(qimuge)
    const reply = (who: Someone, id: string, after: number) =>
      who.asks('report.reply', { code, id, status: 'checking', text: `${id}在查`, after })
    const answers = await Promise.all([reply(batu, 'b', 0), reply(chen, 'c', 0)])
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(answers.find((a) => !a.ok)).toMatchObject({ code: 'conflict', message: '同事刚刚回复过，请看过再写' })
    expect(await reply(batu, 'later', 1)).toMatchObject({ ok: true, data: { replies: 2 } })
  })

  test('tapping five times, and again after a colleague, is one reply', async () => {
    const code = await handIn(qimuge)
    const answers = await fiveTimes(() => batu.does('report.reply', { code, id: 'b', status: 'checking', text: '在查', after: 0 }))
    expect(answers).toEqual(Array(5).fill({ status: 'checking', replies: 1 }))
    await chen.does('report.reply', { code, id: 'c', status: 'filed', caseNumber: '安公立字12号', text: '已立案', after: 1 })
    expect(await batu.does('report.reply', { code, id: 'b', status: 'checking', text: '在查', after: 0 })).toEqual({
      status: 'filed',
      replies: 2,
    })
  })
})

describe('pictures', () => {
  test('two at once are both kept, the same five times is one, and the desk can open them', async () => {
    const code = await handIn(qimuge)
    await Promise.all([
      qimuge.does('report.attach', { code, id: 'p1', image: png }),
      qimuge.does('report.attach', { code, id: 'p2', image: jpeg }),
    ])
    await fiveTimes(() => qimuge.does('report.attach', { code, id: 'p2', image: jpeg }))
    const again = await handIn(qimuge)
    const answers = await fiveTimes(() => qimuge.does('report.attach', { code: again, id: 'p', image: jpeg }))
    expect(answers).toEqual(Array(5).fill({ pictures: 1, received: 1 }))
    const { pictures } = await batu.does('report.read', { code })
    expect(pictures).toHaveLength(2)
    const bytes = await Promise.all(pictures.map(async (link) => Buffer.from(await (await fetch(link)).arrayBuffer()).toString('base64')))
    expect(bytes.sort()).toEqual([png, jpeg].sort())
  })

  test('fifteen different ones at once are twelve', async () => {
    const code = await handIn(qimuge)
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_one, n) => qimuge.asks('report.attach', { code, id: `p${n}`, image: png })),
    )
    expect(answers.filter((a) => a.ok)).toHaveLength(12)
    expect(answers.find((a) => !a.ok)).toMatchObject(refused('tooMany'))
    expect((await batu.does('report.read', { code })).pictures).toHaveLength(12)
  })

  test('a whole megabyte goes through as it is', async () => {
    const code = await handIn(qimuge)
    const image = base64(pngOf(1080, 2400, randomBytes(1024 * 1024 - pngOf(1, 1, Buffer.alloc(0)).length)))
    await qimuge.does('report.attach', { code, id: 'p', image })
    const [link = ''] = (await batu.does('report.read', { code })).pictures
    expect(Buffer.from(await (await fetch(link)).arrayBuffer()).toString('base64')).toBe(image)
  })

  test('老王’s browser became somebody new between report and picture: with its secret they still come together, once', async () => {
    const now = await village.visitor()
    const code = newCode()
    const secret = 'only-this-phone-knows-it'
    const report = told(code, { secret, what: '刷单要先垫钱' })
    const first = await laowang.does('report.submit', report)
    expect(await now.does('report.submit', report)).toEqual(first)
    await now.does('report.attach', { code, secret, id: 'p', image: png })
    expect((await batu.does('report.read', { code })).pictures).toHaveLength(1)
    expect(await now.does('report.receipt', { code })).toMatchObject({ status: 'received' })

    const stranger = await village.visitor()
    for (const guess of [{}, { secret: 'somebody-else-made-this-up' }]) {
      expect(await stranger.asks('report.submit', told(code, { what: '刷单要先垫钱', ...guess }))).toMatchObject(refused('conflict'))
      expect(await stranger.asks('report.attach', { code, id: 'q', image: png, ...guess })).toMatchObject(refused('notFound'))
    }
    const kept = await village.documents<Report>('reports', { what: '刷单要先垫钱' })
    expect(kept).toHaveLength(1)
    expect(kept[0]?.secret).not.toContain(secret)
  })

  test('only one’s own report, only pictures, only up to a megabyte', async () => {
    const code = await handIn(qimuge)
    expect(await laowang.asks('report.attach', { code, id: 'p', image: png })).toMatchObject(refused('notFound'))
    const script = Buffer.from('<script>alert(1)</script>').toString('base64')
    expect(await qimuge.asks('report.attach', { code, id: 'p', image: script })).toMatchObject(refused('badInput'))
    const large = base64(pngOf(4, 3, Buffer.alloc(1024 * 1024)))
    expect(await qimuge.asks('report.attach', { code, id: 'p', image: large })).toMatchObject(refused('badInput'))
    expect(await qimuge.asks('report.attach', { code, id: '../../x', image: png })).toMatchObject(refused('badInput'))
  })

  const opened = async (code: string) => {
    const { pictures } = await batu.does('report.read', { code })
    return Promise.all(pictures.map(async (link) => Buffer.from(await (await fetch(link)).arrayBuffer())))
  }

  test('where 其木格 stood when she took it goes to nobody; how she held the phone stays', async () => {
    const code = await handIn(qimuge)
    await qimuge.does('report.attach', { code, id: 'turned', image: base64(jpegOf(4, 3, exif(6))) })
    await qimuge.does('report.attach', { code, id: 'upright', image: base64(jpegOf(4, 3, exif(1))) })
    await qimuge.does('report.attach', {
      code,
      id: 'png',
      image: base64(pngOf(4, 3, Buffer.from('dots'), ['eXIf', 'GPS'], ['tEXt', 'GPS'])),
    })
    const [turned, upright, told] = await opened(code)
    expect([turned, upright, told].map((one) => one?.includes('GPS'))).toEqual([false, false, false])
    expect(pictureHeader(turned as Buffer)).toEqual({ format: 'jpg', width: 4, height: 3, turn: 6 })
    expect(upright).toEqual(jpegOf())
    expect(told).toEqual(pngOf())
  })

  test.each([
    [
      'a page behind a picture’s first bytes',
      Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from('<html><script>alert(1)</script>')]),
    ],
    ['a picture that fills the officer’s memory', pngOf(23_000, 23_000)],
    ['a large picture behind a small one', jpegOf(4, 3, jpegSegment(0xc2, Buffer.from([8, 0xff, 0, 0xff, 0])))],
    ['a picture that says no size', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a moving picture', Buffer.from('GIF89a\u0004\u0000\u0003\u0000', 'latin1')],
  ])('%s is refused', async (_name, bytes) => {
    const code = await handIn(qimuge)
    expect(await qimuge.asks('report.attach', { code, id: 'p', image: base64(bytes) })).toMatchObject(refused('badInput'))
    expect(await opened(code)).toEqual([])
  })

  test('in pieces over a poor network: it goes on where it was cut off, each piece and the last one five times, and is one picture', async () => {
    const code = await handIn(qimuge)
    const whole = pngOf(1080, 12_000, randomBytes(200_000))
    const piece = (part: number) => ({
      ...{ code, id: 'p', part, parts: 3 },
      image: base64(whole.subarray(part * 90_000, (part + 1) * 90_000)),
    })
    expect(await fiveTimes(() => qimuge.does('report.attach', piece(0)))).toEqual(Array(5).fill({ pictures: 0, received: 1 }))
    await qimuge.does('report.attach', piece(1))
    expect(await qimuge.does('report.attach', piece(0))).toEqual({ pictures: 0, received: 2 })
    expect(await fiveTimes(() => qimuge.does('report.attach', piece(2)))).toEqual(Array(5).fill({ pictures: 1, received: 3 }))
    expect(await opened(code)).toEqual([whole])
    expect((await village.documents<Report>('reports', { _id: code }))[0]?.pieces).toEqual([])
  })

  test('pieces that make no picture are refused with the last one, and forgotten; nobody else’s are taken', async () => {
    const code = await handIn(qimuge)
    const piece = (part: number) => ({ code, id: 'p', part, parts: 2, image: base64(Buffer.from('<script>')) })
    await qimuge.does('report.attach', piece(0))
    expect(await laowang.asks('report.attach', piece(1))).toMatchObject(refused('notFound'))
    expect(await qimuge.asks('report.attach', piece(1))).toMatchObject(refused('badInput'))
    expect(await qimuge.asks('report.attach', piece(2))).toMatchObject(refused('badInput'))
    expect((await village.documents<Report>('reports', { _id: code }))[0]?.pieces).toEqual([])
  })
})

test('what fraudsters write may be reported word for word', async () => {
  const what = '点击 http://a.example.top 领取补贴，加微信转账到6222020200112233445，刷单返利，日赚千元'
  const code = await handIn(laowang, { what, type: 'unsure' })
  expect((await batu.does('report.read', { code })).what).toBe(what)
})

test('one phone hands in twenty a day; a retry of one of them still gets its receipt', async () => {
  const suhe = await village.person('suhe')
  const codes: string[] = []
  for (let i = 0; i < 20; i++) codes.push(await handIn(suhe))
  expect(await suhe.asks('report.submit', told(newCode()))).toMatchObject({
    ...refused('tooMany'),
    message: expect.stringContaining('110'),
  })
  expect(await suhe.asks('report.submit', told(codes[3] ?? ''))).toMatchObject({ ok: true })
  await village.advance(86_400_000)
  expect(await suhe.asks('report.submit', told(newCode()))).toMatchObject({ ok: true })
})

test('the queue has pages of twenty, newest first', async () => {
  const first = await batu.does('report.queue', {})
  const second = await batu.does('report.queue', { after: first.after })
  expect([first.reports.length, first.more]).toEqual([20, true])
  const all = [...first.reports, ...second.reports]
  expect(new Set(all.map((r) => r._id)).size).toBe(all.length)
  expect(all.map((r) => r.createdAt)).toEqual([...all.map((r) => r.createdAt)].sort((a, b) => b - a))
})

describe('handed over to the editing desk', () => {
  const what =
    '我叫其木格，住在巴彦嘎查东头。自称公安局的人用１３８ 0013 8000打来，让我加微信号wx_jingguan8，把12000元转到6222021234567890123，身份证11010519491231002X也给他了。'
  const handed = {
    type: 'authority' as const,
    what,
    contact: '其木格 13900001111',
    seen: [{ kind: 'social' as const, value: 'wx_jingguan8' }],
  }

  test('巴图 gets a text in which nobody is recognised, reads it over and hands it on; the looks are logged', async () => {
    const code = await handIn(laowang, handed)
    const { text } = await batu.does('report.excerpt', { code })
    expect(text).not.toMatch(/其木格|巴彦|东头.*其木格|138|8000打|jingguan|6222|11010519|139/)
    expect(text).toContain('，把12000元')
    await fiveTimes(() => batu.does('report.handOver', { code, id: 'from-report', text: `${text}\n她打了110，电话13800138000。` }))
    const sarna = await village.person('sarna')
    const { manuscript, may } = await sarna.does('manuscript.read', { id: 'from-report' })
    expect(manuscript).toMatchObject({ status: 'draft', content: { type: 'authority', amountBand: 'under1k', sourceKind: 'police' } })
    expect(may.save).toBe(true)
    const kept = JSON.stringify(await village.documents('manuscripts', { _id: 'from-report' }))
    expect(kept).not.toMatch(/其木格|138001|laowang/)
    expect(kept).not.toContain(code)
    const looks = await village.documents<Access>('accesses', { subject: code })
    expect(new Set(looks.map((look) => `${look.person} ${look.call}`))).toEqual(new Set(['batu report.excerpt', 'batu report.handOver']))
  })

  test('who took the call and which household it was is not told either; the title says what happened, and a loss nobody named is left open', async () => {
    const code = await handIn(laowang, {
      ...handed,
      what: '我叫王小明，住白音苏木巴彦嘎查东头第三户。市里的李强警官打来说我的卡涉案。让我把钱转过去核查。',
      loss: undefined,
    })
    const { text } = await batu.does('report.excerpt', { code })
    expect(text).not.toMatch(/王小明|李强|第三户|巴彦/)
    expect(text).toContain('警官')
    await batu.does('report.handOver', { code, id: 'from-silence', text: '我叫某某，住某地。说我的卡涉案，让我转钱。' })
    const { manuscript } = await (await village.person('sarna')).does('manuscript.read', { id: 'from-silence' })
    expect(manuscript.content).toMatchObject({ title: '说我的卡涉案' })
    expect(manuscript.content).not.toHaveProperty('amountBand')
  })

  test('names dropped into the story, places, a card by its last digits, a broken number and the very sum: none of them goes on', async () => {
    const code = await handIn(laowang, { ...handed, what: '有人骗我转钱。', loss: 48_000_00 })
    const text =
      '李小明说能办贷款，村支书斯琴和萨仁护士都劝过我。其木格她妈也接过电话，是红旗村的，卡尾号6217，打138/1234/5678，一共转了48,000元，也就是4.8万元，另外还借了3000元。'
    await batu.does('report.handOver', { code, id: 'from-names', text })
    const { manuscript } = await (await village.person('sarna')).does('manuscript.read', { id: 'from-names' })
    const kept = JSON.stringify(manuscript.content)
    expect(kept).not.toMatch(/李小明|斯琴|萨仁|其木格|红旗|6217|1234|48,000|4\.8万/)
    for (const stays of ['能办贷款', '村支书', '护士', '劝过我', '3000元']) expect(kept).toContain(stays)
  })

  test('nobody but the police of the place', async () => {
    const code = await handIn(qimuge, handed)
    const sarna = await village.person('sarna')
    for (const who of [sarna, qimuge]) expect(await who.asks('report.excerpt', { code })).toMatchObject(refused('forbidden'))
  })
})

describe('what nobody sees is not there', () => {
  test('a report of nothing but invisible marks is no report', async () => {
    expect(await qimuge.asks('report.submit', told(newCode(), { what: unseen, seen: [] }))).toMatchObject(refused('badInput'))
  })

  test('and within words it goes; digits of any script become digits', async () => {
    const code = await handIn(qimuge, { what: `他让我打١٣٨٠٠١٣٨٠٠٠，${unseen}说是公安局的` })
    const report = await batu.does('report.read', { code })
    expect(report.what).toBe('他让我打13800138000，说是公安局的')
  })
})
