import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { jpegOf } from '../support/pictures'
import { aVillage, fiveTimes, refused, type Someone, startVillage } from '../support/villagers'

const hongqi = 'anhe/baiyin/hongqi'
const hour = 3_600_000
const day = 24 * hour
const base64 = (bytes: Buffer) => bytes.toString('base64')
const mp3 = Buffer.concat([Buffer.from('fff344c4', 'hex'), Buffer.alloc(400, 1)])
const webm = Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.from('....webm', 'latin1'), Buffer.alloc(400, 2)])
const mp4 = Buffer.concat([Buffer.from('0000001c', 'hex'), Buffer.from('ftypisom', 'latin1'), Buffer.alloc(400, 3)])

const village = aVillage()
let laowang: Someone
let qimuge: Someone
let batu: Someone
beforeAll(async () => {
  ;[laowang, qimuge, batu] = (await Promise.all(['laowang', 'qimuge', 'batu'].map(village.person))) as [Someone, Someone, Someone]
})

let made = 0
const letters = 'ACDEFGHJKM'
const newCode = () => `PPPP-${[...String(++made).padStart(4, '0')].map((d) => letters[Number(d)]).join('')}-AAAA`
type Told = Partial<Input<'report.submit'>>
const told = (code: string, more: Told = {}): Input<'report.submit'> => ({
  ...{ code, region: hongqi, type: 'farming', what: '收羊的让我先转检疫费，转了就找不到人。', seen: [] },
  ...more,
})
const handIn = async (who: Someone, more?: Told) => {
  const code = newCode()
  await who.does('report.submit', told(code, more))
  return code
}
const kept = async (code: string) => (await village.documents<Report>('reports', { _id: code }))[0] as Report
const answerOf = (code: string, status: Report['status'], after: number, id = `r${after}`) => ({
  ...{ code, id, status, text: '看过了，请留意电话', after },
  ...(status === 'filed' && { caseNumber: '安公（刑）立字〔2026〕118号' }),
})
const reply = (...answer: Parameters<typeof answerOf>) => batu.does('report.reply', answerOf(...answer))
/** As the station's screens write it. */
const change = (code: string, fields: object) => village.sdk().database().collection('reports').doc(code).update(fields)

describe('what a report may be made of', () => {
  test('words, a number, a payment or a sound that follows: each alone is enough, and nothing at all is not', async () => {
    const payment = { id: 't1', amount: 500_00, through: 'wechat' as const }
    for (const one of [{ seen: [{ kind: 'phone' as const, value: '16500000000' }] }, { transfers: [payment] }, { sounds: 1 }])
      expect(await laowang.asks('report.submit', told(newCode(), { what: '', ...one }))).toMatchObject({ ok: true })
    for (const what of ['', '  ', '\u200b'])
      expect(await laowang.asks('report.submit', told(newCode(), { what }))).toMatchObject(refused('badInput'))
  })

  test('two payments: the loss is their sum whatever was typed, and they may be stopped until two days after the later one', async () => {
    const now = Date.now()
    const code = await handIn(laowang, {
      loss: 1,
      transfers: [
        { id: 't1', at: now - 3 * hour, amount: 4800_00, through: 'bank', account: '6217000000000000', name: '李某', bank: '某银行' },
        { id: 't2', at: now - hour, amount: 6000_00, through: 'wechat' },
      ],
      moments: [{ at: now - 5 * hour, what: '加了微信' }],
      called110: true,
      dangers: ['talking'],
      age: 'elder',
    })
    expect(await kept(code)).toMatchObject({ loss: 10_800_00, stopBy: now - hour + 48 * hour, harm: 1130, called110: true })
  })

  test('what stands first: what goes on still, then a child or an old person, then the loss; a time to come is now', async () => {
    const harm = async (more: Told) => (await kept(await handIn(qimuge, more))).harm as number
    const [danger, child, rich, some, none] = await Promise.all([
      harm({ dangers: ['screen'] }),
      harm({ age: 'minor', loss: 999_00 }),
      harm({ loss: 200_000_00 }),
      harm({ paid: true }),
      harm({ age: 'adult' }),
    ])
    expect([danger, child, rich, some, none]).toEqual([1000, 110, 50, 10, 0])
    const code = await handIn(qimuge, { transfers: [{ id: 't', at: Date.now() + 30 * day, amount: 100, through: 'cash' }] })
    const { stopBy = 0, createdAt } = await kept(code)
    expect(stopBy).toBe(createdAt + 48 * hour)
    expect((await kept(await handIn(laowang))).stopBy).toBe(0)
    const unknown = await kept(await handIn(laowang, { paid: true }))
    expect(unknown.stopBy).toBe(unknown.createdAt + 48 * hour)
  })
})

describe('what was told by mouth', () => {
  const piece = (code: string, id: string, bytes: Buffer = mp3, length = 50) => ({
    code,
    id,
    kind: 'sound' as const,
    image: base64(bytes),
    length,
  })

  test('as phones and browsers record it, kept once, beside the pictures and with its own mark', async () => {
    const code = await handIn(laowang, { what: '', sounds: 3 })
    expect(await fiveTimes(() => laowang.does('report.attach', piece(code, 's1')))).toEqual(
      Array(5).fill({ pictures: 0, sounds: 1, received: 1 }),
    )
    await laowang.does('report.attach', piece(code, 's2', webm))
    await laowang.does('report.attach', piece(code, 's3', mp4))
    await laowang.does('report.attach', { code, id: 'p1', image: base64(jpegOf()) })
    const { sounds = [], pictures } = await kept(code)
    expect(sounds.map(({ id, file, length }) => [id, file.split('.').pop(), length])).toEqual([
      ['s1', 'mp3', 50],
      ['s2', 'webm', 50],
      ['s3', 'm4a', 50],
    ])
    expect(sounds[0]?.sha256).toBe(createHash('sha256').update(mp3).digest('hex'))
    expect(pictures[0]?.sha256).toBe(createHash('sha256').update(jpegOf()).digest('hex'))
  })

  test('three minutes in all, four at most, whoever is faster', async () => {
    const code = await handIn(laowang)
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => laowang.asks('report.attach', piece(code, `s${n}`, mp3, 60))))
    expect(answers.filter((a) => a.ok)).toHaveLength(3)
    expect(answers.find((a) => !a.ok)).toMatchObject(refused('tooMany'))
    const short = await handIn(laowang)
    for (const n of [1, 2, 3, 4]) await laowang.does('report.attach', piece(short, `s${n}`, mp3, 5))
    expect(await laowang.asks('report.attach', piece(short, 's5', mp3, 5))).toMatchObject(refused('tooMany'))
  })

  test('no sound, too large, or nobody knows how long: refused', async () => {
    const code = await handIn(laowang)
    for (const bytes of [Buffer.from('<script>alert(1)</script>'), jpegOf(), Buffer.concat([mp3, Buffer.alloc(1024 * 1024)])])
      expect(await laowang.asks('report.attach', piece(code, 's', bytes))).toMatchObject(refused('badInput'))
    expect(await laowang.asks('report.attach', { ...piece(code, 's'), length: undefined })).toMatchObject(refused('badInput'))
    expect(await qimuge.asks('report.attach', piece(code, 's'))).toMatchObject(refused('notFound'))
    expect((await kept(code)).sounds).toBeUndefined()
  })

  test('in pieces over a poor network it goes on where it was cut off, and is one sound', async () => {
    const code = await handIn(laowang)
    const whole = Buffer.concat([mp3, Buffer.alloc(150_000, 7)])
    const part = (n: number) => ({ ...piece(code, 's', whole.subarray(n * 90_000, (n + 1) * 90_000), 60), part: n, parts: 2 })
    expect(await laowang.does('report.attach', part(0))).toEqual({ pictures: 0, sounds: 0, received: 1 })
    await fiveTimes(() => laowang.does('report.attach', part(1)))
    const { sounds = [], pieces } = await kept(code)
    expect(sounds).toHaveLength(1)
    expect(sounds[0]?.sha256).toBe(createHash('sha256').update(whole).digest('hex'))
    expect(pieces).toEqual([])
  })
})

describe('more, afterwards', () => {
  test('老王 remembers something: once, however often and late it is sent; 巴图 is told, and no longer once he has read it', async () => {
    const code = await handIn(laowang)
    await reply(code, 'checking', 0)
    await fiveTimes(() => laowang.does('report.add', { code, id: 'a1', text: '想起来了，他的车牌是蒙字头的。' }))
    await laowang.does('report.add', { code, id: 'a2', text: '还有一个人在旁边说话。' })
    expect(await laowang.does('report.add', { code, id: 'a1', text: '想起来了，他的车牌是蒙字头的。' })).toEqual({ additions: 2 })
    expect(await laowang.does('report.receipt', { code })).toMatchObject({
      own: true,
      status: 'checking',
      additions: [{ text: '想起来了，他的车牌是蒙字头的。' }, { text: '还有一个人在旁边说话。' }],
    })
    const waits = async () => (await batu.does('todo.list', {})).todos.filter(({ kind, id }) => kind === 'reportAdded' && id === code)
    expect(await waits()).toHaveLength(1)
    expect(await village.documents('arrivals', { _id: `reportAdded.${code}.a1` })).toHaveLength(1)
    await batu.does('report.read', { code })
    expect(await waits()).toEqual([])
  })

  test('a question of the police stands open until it is answered', async () => {
    const code = await handIn(laowang)
    await reply(code, 'checking', 0)
    const [asked] = (await kept(code)).replies
    await change(code, { replies: [{ ...asked, asks: true }] })
    expect(await laowang.does('report.receipt', { code })).toMatchObject({ asks: [{ id: 'r0' }] })
    await laowang.does('report.add', { code, id: 'a', text: '是建行的卡', answers: 'r0' })
    const receipt = await laowang.does('report.receipt', { code })
    expect(receipt.asks).toBeUndefined()
    expect(receipt.additions).toMatchObject([{ answers: 'r0' }])
  })

  test('a mere holder of the code sees how it stands and none of this; nobody else adds, withdraws or opens again', async () => {
    const code = await handIn(laowang)
    await laowang.does('report.add', { code, id: 'a', text: '他又打电话来了' })
    const stranger = await village.visitor()
    expect(Object.keys(await stranger.does('report.receipt', { code })).sort()).toEqual([
      '_id',
      'changedAt',
      'createdAt',
      'replies',
      'status',
    ])
    for (const who of [stranger, qimuge, batu]) {
      expect(await who.asks('report.add', { code, id: 'b', text: '别的' })).toMatchObject(refused('notFound'))
      expect(await who.asks('report.withdraw', { code, id: 'c' })).toMatchObject(refused('notFound'))
      expect(await who.asks('report.reopen', { code, id: 'd', text: '别的' })).toMatchObject(refused('notFound'))
    }
  })

  test('his browser became somebody new: with the secret it is still his', async () => {
    const secret = 'only-this-phone-knows-it'
    const code = await handIn(laowang, { secret })
    const now = await village.visitor()
    await now.does('report.add', { code, secret, id: 'a', text: '换了手机再补一句' })
    expect(await now.does('report.receipt', { code, secret })).toMatchObject({ own: true, additions: [{ id: 'a' }] })
    expect(await now.does('report.receipt', { code })).not.toHaveProperty('additions')
  })

  test('as much as there is room for, and still it can be taken back and opened again', async () => {
    const code = await handIn(laowang)
    const answers = await Promise.all(
      Array.from({ length: 18 }, (_add, n) => laowang.asks('report.add', { code, id: `a${n}`, text: `第${n}条` })),
    )
    expect(answers.filter((a) => a.ok)).toHaveLength(14)
    expect(answers.find((a) => !a.ok)).toMatchObject(refused('conflict'))
    await laowang.does('report.withdraw', { code, id: 'w' })
    await laowang.does('report.reopen', { code, id: 'o', text: '还没解决' })
    expect((await kept(code)).additions).toHaveLength(16)
  })
})

describe('taken back, and opened again', () => {
  test('老王 takes it back; sent again days later, after he opened it once more, it stays open', async () => {
    const code = await handIn(laowang)
    expect(await fiveTimes(() => laowang.does('report.withdraw', { code, id: 'w' }))).toEqual(Array(5).fill({ status: 'withdrawn' }))
    expect(await laowang.does('report.receipt', { code })).toMatchObject({ status: 'withdrawn', reopenUntil: expect.any(Number) })
    expect(await laowang.does('report.reopen', { code, id: 'o', text: '他又来要钱了' })).toEqual({ status: 'received' })
    expect(await laowang.does('report.withdraw', { code, id: 'w' })).toEqual({ status: 'received' })
    const { additions = [], closedAt } = await kept(code)
    expect(additions.map(({ did }) => did)).toEqual(['withdrew', 'reopened'])
    expect(closedAt).toBeUndefined()
  })

  test('what is filed is not taken back, and says so; what is over need not be', async () => {
    const filed = await handIn(laowang)
    await reply(filed, 'filed', 0)
    expect(await laowang.asks('report.withdraw', { code: filed, id: 'w' })).toMatchObject({
      code: 'conflict',
      message: '已经立案，不能撤回了；有话请跟办案的民警说',
    })
    const closed = await handIn(laowang)
    await reply(closed, 'closed', 0)
    expect(await laowang.asks('report.withdraw', { code: closed, id: 'w' })).toMatchObject(refused('conflict'))
    expect((await kept(closed)).additions).toBeUndefined()
  })

  test('an officer files it while he takes it back: one of them is first, and nothing is both', async () => {
    for (let n = 0; n < 5; n++) {
      const code = await handIn(qimuge)
      const [filed, back] = await Promise.all([
        batu.asks('report.reply', answerOf(code, 'filed', 0)),
        qimuge.asks('report.withdraw', { code, id: 'w' }),
      ])
      expect([filed.ok, back.ok].filter(Boolean)).toHaveLength(1)
      const { status, additions = [] } = await kept(code)
      expect([status, additions.length]).toEqual(filed.ok ? ['filed', 0] : ['withdrawn', 1])
    }
  })

  test('还没解决: back among the new ones with the new fact, and 巴图 has it on his list', async () => {
    const code = await handIn(laowang)
    await reply(code, 'closed', 0)
    await change(code, { status: 'notFiled', notFiled: 'noFact' })
    await fiveTimes(() => laowang.does('report.reopen', { code, id: 'o', text: '今天又从我卡里转走了两千' }))
    expect(await kept(code)).toMatchObject({ status: 'received', additions: [{ id: 'o', did: 'reopened' }] })
    expect(await kept(code)).not.toHaveProperty('notFiled')
    expect((await batu.does('todo.list', {})).todos.some(({ kind, id }) => kind === 'reportAdded' && id === code)).toBe(true)
    const opened = (await kept(code)).additions?.[0]?.at
    for (const who of [laowang, qimuge]) expect(await who.does('report.receipt', { code })).toMatchObject({ since: opened })
    expect(await laowang.asks('report.reopen', { code, id: 'o2', text: '再来一次' })).toMatchObject(refused('conflict'))
  })

  test('within the county’s days, and not once its words are gone', async () => {
    const at = Date.now()
    const closed = async (fields: object) => {
      const code = await handIn(qimuge)
      await change(code, { status: 'closed', ...fields })
      return qimuge.asks('report.reopen', { code, id: 'o', text: '还没解决' })
    }
    expect(await closed({ closedAt: at - 89 * day })).toMatchObject({ ok: true })
    expect(await closed({ closedAt: at - 91 * day })).toMatchObject({ code: 'conflict', message: '办结超过90天了，请重新交一份举报' })
    expect(await closed({ closedAt: at - day, forgottenAt: at })).toMatchObject(refused('conflict'))
    await village.sdk().database().collection('regions').doc('anhe').update({ reopenDays: 10 })
    expect(await closed({ closedAt: at - 11 * day })).toMatchObject(refused('conflict'))
    expect(await closed({ changedAt: at - 9 * day })).toMatchObject({ ok: true })
  })
})

test('what the receipt says of the police: the number only of what is filed, why it is not, where it went, who looked', async () => {
  const naren = await village.person('naren')
  const code = await handIn(naren)
  const chen = await village.person('chen')
  await batu.does('report.read', { code })
  await batu.does('report.read', { code })
  await chen.does('report.read', { code })
  expect(await (await village.person('zhaona')).asks('report.read', { code })).toMatchObject(refused('forbidden'))
  await change(code, {
    status: 'checking',
    caseNumber: '安公(刑)立字〔2026〕1号',
    moves: [{ id: 'm', from: hongqi, to: 'anhe', why: '归县里管', at: 5, by: 'batu' }],
  })
  const checking = await naren.does('report.receipt', { code })
  expect(checking).toMatchObject({ moved: { to: '安和旗反诈中心', at: 5 } })
  expect(checking).not.toHaveProperty('caseNumber')
  expect(checking.looks).toEqual(
    expect.arrayContaining([
      { by: '白音苏木派出所', times: 2 },
      { by: '安和旗反诈中心', times: 1 },
    ]),
  )
  await change(code, { status: 'filed' })
  const [mine] = (await naren.does('report.mine', {})).reports.filter(({ _id }) => _id === code)
  expect(mine).toMatchObject({ caseNumber: '安公(刑)立字〔2026〕1号' })
  await change(code, { status: 'notFiled', notFiled: 'minor' })
  expect(await naren.does('report.receipt', { code })).toMatchObject({ notFiled: 'minor', reopenUntil: expect.any(Number) })
})

test('the power goes while reports, sounds and what comes after are sent: nothing that was answered is lost, and all again makes nothing twice', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'afterwards-'))
  try {
    const before = await startVillage({ dataDir })
    const codes = Array.from({ length: 15 }, (_code, n) => `QQQQ-AAA${letters[n % 10]}-AAA${letters[Math.floor(n / 10)]}`)
    const answered: string[] = []
    const all = (who: Someone) =>
      Promise.allSettled(
        codes.map(async (code) => {
          const done = (what: string) => answered.push(`${code} ${what}`)
          await who.does('report.submit', told(code, { what: '', sounds: 1 }))
          done('submit')
          await who.does('report.attach', { code, id: 's', kind: 'sound', image: base64(mp3), length: 9 })
          done('sound')
          await who.does('report.add', { code, id: 'a', text: '补充一句' })
          done('add')
          await who.does('report.withdraw', { code, id: 'w' })
          done('withdraw')
          await who.does('report.reopen', { code, id: 'o', text: '还没解决' })
          done('reopen')
        }),
      )
    const sending = all(await before.person('laowang'))
    while (answered.length < 25) await new Promise((resolve) => setTimeout(resolve, 2))
    await before.kill('SIGKILL')
    await sending

    const after = await startVillage({ dataDir })
    const there = async () => new Map((await after.documents<Report>('reports')).map((r) => [r._id, r]))
    const had = await there()
    const isThere: Record<string, (r: Report) => boolean> = {
      submit: () => true,
      sound: ({ sounds = [] }) => sounds.length === 1,
      add: ({ additions = [] }) => additions.some(({ id }) => id === 'a'),
      withdraw: ({ additions = [] }) => additions.some(({ id }) => id === 'w'),
      reopen: ({ additions = [], status }) => additions.some(({ id }) => id === 'o') && status === 'received',
    }
    for (const one of answered) {
      const [code = '', what = ''] = one.split(' ')
      const report = had.get(code)
      expect([one, !!report && isThere[what]?.(report)]).toEqual([one, true])
    }
    for (const report of had.values())
      expect(report.status === 'withdrawn').toBe(report.additions?.[report.additions.length - 1]?.did === 'withdrew')
    await all(await after.person('laowang'))
    for (const report of (await there()).values())
      expect([report.status, report.sounds?.length, report.additions?.map(({ id }) => id)]).toEqual(['received', 1, ['a', 'w', 'o']])
    await after.stop()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 120_000)
