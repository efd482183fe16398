import { indexVersion } from '../../cloudfunctions/report/index-report'
import { diceOf } from '../../tools/dice'
import type { Report } from '../../types/entities/report'
import type { ReportKey } from '../../types/entities/report-tie'
import { receiptAlphabet } from '../../types/words/report'
import { jpegOf } from '../support/pictures'
import { aVillage, type Someone } from '../support/villagers'

const day = 86_400_000
const [bayan, shuguang] = ['anhe/baiyin/bayan', 'anhe/shuguang']
const village = aVillage()
const dice = diceOf(16)
const db = () => village.sdk().database()
let qimuge: Someone
let laowang: Someone
let naren: Someone
let batu: Someone
beforeAll(async () => {
  ;[qimuge, laowang, naren, batu] = (await Promise.all(['qimuge', 'laowang', 'naren', 'batu'].map(village.person))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
  await db().collection('regions').add({ _id: shuguang, name: '曙光苏木', level: 'town', households: 90 })
})

let made = 0
const newCode = () => `EEEE-${[...String(++made).padStart(4, '0')].map((d) => receiptAlphabet[Number(d)]).join('')}`
const stored = async (code: string) => (await village.documents<Report>('reports', { _id: code }))[0]
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Does it, kills the function at a random moment of it, and does the same again, half a minute later, until it is answered. Gives how often it was hit. */
const throughKills = async (act: () => Promise<unknown>, longest: number): Promise<number> => {
  let hits = 0
  for (let n = 0; n < 20; n++) {
    const done = act().then(
      () => true,
      () => false,
    )
    if (hits < 2) {
      await pause(dice.below(longest))
      const hit = await village.crash('report')
      hits += hit
      if (hit) await village.advance(31_000) // what a killed one had under way the database gives up after half a minute
    }
    if (await done) return hits
  }
  throw new Error('it was never answered')
}
const picture = jpegOf().toString('base64')
const sound = Buffer.concat([Buffer.from('fff344c4', 'hex'), Buffer.alloc(400, 1)]).toString('base64')
const told = (code: string) => ({
  code,
  region: bayan as string,
  type: 'loan' as const,
  seen: [{ kind: 'phone' as const, value: '13700137000' }],
})

test('killed at random while a report with sound and pictures is handed in: it is there once, with all that was answered', async () => {
  let hits = 0
  for (let n = 0; n < 2; n++) {
    const code = newCode()
    hits += await throughKills(() => qimuge.does('report.submit', { ...told(code), what: '刷单先垫了钱', sounds: 1 }), 25)
    for (const id of ['p1', 'p2']) hits += await throughKills(() => qimuge.does('report.attach', { code, id, image: picture }), 25)
    hits += await throughKills(() => qimuge.does('report.attach', { code, id: 's1', kind: 'sound', image: sound, length: 9 }), 25)
    const { pictures, sounds } = await batu.does('report.read', { code })
    const links = [...pictures, ...(sounds ?? []).map(({ link }) => link)]
    const sizes = await Promise.all(links.map(async (link) => (await (await fetch(link)).arrayBuffer()).byteLength))
    expect(sizes).toEqual([picture, picture, sound].map((one) => Buffer.from(one, 'base64').length))
  }
  expect(hits).toBeGreaterThan(0)
  expect(await village.documents('reports', { what: '刷单先垫了钱' })).toHaveLength(2)
})

test('killed at random while it is transferred: it is there or here, told once, and found where it is', async () => {
  let hits = 0
  for (let n = 0; n < 4; n++) {
    const code = newCode()
    await qimuge.does('report.submit', { ...told(code), what: '检疫费先转过来' })
    hits += await throughKills(() => batu.does('report.transfer', { code, id: 'm', to: shuguang as string, why: '不归这里管' }), 40)
    const moved = await stored(code)
    expect(moved).toMatchObject({
      region: shuguang,
      status: 'received',
      moves: [{ id: 'm' }],
      replies: [{ id: 'm' }],
      indexed: indexVersion,
    })
    expect(moved?.finds).toContain(shuguang)
    expect(moved?.finds).not.toContain(bayan)
    const keys = await village.documents<ReportKey>('reportKeys', { report: code })
    expect(keys.map(({ region }) => region)).toEqual([shuguang])
  }
  expect(hits).toBeGreaterThan(0)
})

test('killed at random while two are joined: joined, and told once', async () => {
  let hits = 0
  for (let n = 0; n < 4; n++) {
    const [code, main] = [newCode(), newCode()]
    for (const one of [code, main]) await laowang.does('report.submit', { ...told(one), what: '说的是同一件事' })
    hits += await throughKills(() => batu.does('report.join', { code, to: main }), 30)
    expect(await stored(code)).toMatchObject({ joinedTo: main, replies: [{ id: `join-${main}` }] })
    expect((await stored(main))?.replies).toEqual([])
  }
  expect(hits).toBeGreaterThan(0)
})

test('killed at random while it is filed and its number corrected, and never sent again: whoever was joined to it is told once, with the number it has', async () => {
  let hits = 0
  const cut = async (act: () => Promise<unknown>) => {
    const done = act().catch(() => {})
    await pause(dice.below(30))
    const hit = await village.crash('report')
    hits += hit
    await done
    if (hit) await village.advance(31_000)
  }
  for (let n = 0; n < 6; n++) {
    const [code, main] = [newCode(), newCode()]
    for (const one of [code, main]) await laowang.does('report.submit', { ...told(one), what: '说的是同一件事' })
    await batu.does('report.join', { code, to: main })
    const filed = { id: 'f', status: 'filed' as const, caseNumber: '安公立字1号', text: '立案了', after: 0 }
    await cut(() => batu.does('report.reply', { code: main, ...filed }))
    await cut(() => batu.does('report.number', { code: main, caseNumber: '安公立字2号' }))
    await village.timer('report')
    const { status, caseNumber, replies = [] } = (await stored(main)) ?? {}
    const also = await stored(code)
    expect([also?.status, also?.caseNumber, also?.replies.map(({ id }) => id)]).toEqual([
      ...[status, status === 'filed' ? caseNumber : also?.caseNumber],
      [`join-${main}`, ...replies.map(({ id }) => id)],
    ])
  }
  expect(hits).toBeGreaterThan(0)
})

test('killed at random while what ended is forgotten: a later night leaves nothing of it, and the figures stay', async () => {
  const codes = Array.from({ length: 6 }, newCode)
  const files: string[] = []
  for (const code of codes) {
    await naren.does('report.submit', { ...told(code), what: '其木格说的原话', loss: 500_00, contact: '其木格' })
    await naren.does('report.attach', { code, id: 'p', image: picture })
    files.push((await stored(code))?.pictures[0]?.file as string)
    await batu.does('report.reply', { code, id: 'r', status: 'closed', text: '查完了，谢谢您', after: 0 })
  }
  await village.advance(400 * day)
  let hits = 0
  for (let n = 0; n < 8; n++) {
    let over = false
    const night = village
      .timer('report')
      .catch(() => {})
      .finally(() => {
        over = true
      })
    await pause(dice.below(1 + 5 * n))
    for (let hit = 0; !hit && !over; hits += hit) hit = await village.crash('report')
    await night
    await village.advance(31_000)
  }
  await village.timer('report')
  expect(hits).toBeGreaterThan(0)
  for (const code of codes) {
    const left = await stored(code)
    expect(left).toMatchObject({ type: 'loan', region: bayan, loss: 500_00, status: 'closed', pictures: [], seen: [], replies: [] })
    expect(JSON.stringify(left)).not.toMatch(/其木格|13700137000|naren/)
    expect(await village.documents('reportKeys', { report: code })).toEqual([])
  }
  const { fileList } = await village.sdk().getTempFileURL({ fileList: files })
  expect(fileList.map(({ tempFileURL }) => tempFileURL ?? '')).toEqual(files.map(() => ''))
})
