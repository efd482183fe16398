import { indexVersion } from '../../cloudfunctions/report/index-report'
import type { Input } from '../../types/contract'
import type { Access } from '../../types/entities/access'
import type { Report } from '../../types/entities/report'
import { receiptAlphabet } from '../../types/words/report'
import { aVillage, refused, type Someone } from '../support/villagers'

const hour = 3_600_000
const day = 24 * hour
const bayan = 'anhe/baiyin/bayan'
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
const newCode = () => `CCCC-${[...String(++made).padStart(4, '0')].map((d) => receiptAlphabet[Number(d)]).join('')}`
/** A report as the reporter's side keeps it, with facts that the form of today knows. */
const kept = async (more: Partial<Report> = {}): Promise<string> => {
  const _id = newCode()
  const now = more.createdAt ?? Date.now()
  await village
    .sdk()
    .database()
    .collection('reports')
    .add({
      ...{
        _id,
        person: 'qimuge',
        region: bayan,
        type: 'farming',
        what: '收羊的先要定金',
        seen: [],
        pictures: [],
        status: 'received',
        replies: [],
      },
      ...{ createdAt: now, changedAt: now, ...more },
    })
  return _id
}
const codes = async (input: Partial<Input<'report.queue'>>, who = batu) => (await who.does('report.queue', input)).reports.map((r) => r._id)
const transfer = (at: number, amount = 1000_00) => ({
  id: 't',
  at,
  amount,
  through: 'bank' as const,
  account: '6222 0212 3456 7890 128',
  name: '张三',
})

test('money that can still be stopped stands first, the latest at the top; then what goes on, whom it hits, how much, who waits longest; each says why', async () => {
  const now = Date.now()
  const old = await kept({ createdAt: now - 30 * day })
  const lost = await kept({ createdAt: now - 20 * day, loss: 60_000_00 })
  const child = await kept({ createdAt: now - 2 * day, age: 'minor' })
  const shared = await kept({ createdAt: now - 3 * day, dangers: ['screen', 'talking'] })
  const hours = await kept({ createdAt: now - 2 * hour, transfers: [transfer(now - 40 * hour)], loss: 1000_00 })
  const minutes = await kept({ createdAt: now - hour, transfers: [transfer(now - 10 * 60_000)], loss: 1000_00 })
  const young = await kept({ createdAt: now - 60_000 })
  const { reports } = await batu.does('report.queue', { order: 'urgent', status: 'received' })
  expect(reports.map((r) => r._id)).toEqual([minutes, hours, shared, child, lost, old, young])
  expect(reports.map(({ because, waited }) => ({ because, waited }))).toEqual([
    { because: ['stop'] },
    { because: ['stop'] },
    { because: ['screen', 'talking'], waited: 3 },
    { because: ['minor'], waited: 2 },
    { because: ['loss4'], waited: 20 },
    { because: [], waited: 30 },
    { because: [] },
  ])
  await village.sdk().database().collection('reports').where({}).remove()
})

test('whoever turns pages while new reports come sees each of the old ones once, in either order', async () => {
  const now = Date.now()
  const mine = await Promise.all(
    Array.from({ length: 65 }, (_one, i) =>
      kept({
        // several of the very same moment and harm
        createdAt: now - 10 * day - Math.floor(i / 7) * 1000,
        ...(i % 3 === 0 && { loss: 2000_00 }),
        ...(i % 5 === 0 && { stopBy: now + hour + (i % 10) }),
        status: i % 2 ? 'received' : 'checking',
      }),
    ),
  )
  while ((await village.documents<Report>('reports')).some((one) => !one.indexed)) await village.timer('report')
  for (const order of ['urgent', 'newest'] as const) {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await batu.does('report.queue', { order, status: ['received', 'checking'], after })
      seen.push(...page.reports.map((r) => r._id))
      after = page.after
      // while he reads, two more come in, one of them at the very top
      await kept({ stopBy: now + 3 * hour, createdAt: Date.now() })
      await kept({ createdAt: Date.now(), dangers: ['talking'] })
    } while (after)
    const old = seen.filter((code) => mine.includes(code))
    expect(old).toHaveLength(65)
    expect(new Set(seen).size).toBe(seen.length)
  }
  await village.sdk().database().collection('reports').where({}).remove()
})

test('each way of narrowing, and several together', async () => {
  const now = Date.now()
  const pictured = await kept({ pictures: [{ id: 'p', file: 'f' }], type: 'loan', createdAt: now - 3 * day })
  const told = await kept({ sounds: [{ id: 's', file: 'f', length: 9 }], loss: 6000_00, region: 'anhe/baiyin/hongqi' })
  const taken = await kept({ officer: 'batu', status: 'checking', loss: 90_00 })
  const chens = await kept({ officer: 'chen', status: 'filed', loss: 60_000_00, createdAt: now - 9 * day })
  expect(await codes({ has: 'picture' })).toEqual([pictured])
  expect(await codes({ has: 'sound' })).toEqual([told])
  expect(await codes({ officer: 'mine' })).toEqual([taken])
  expect(await codes({ officer: 'nobody', order: 'urgent' })).toEqual([told, pictured])
  const { colleagues } = await batu.does('report.colleagues', {})
  expect(colleagues.map(({ name }) => name)).toContain('陈警官')
  expect(JSON.stringify(colleagues)).not.toContain('"chen"')
  expect(await codes({ officer: colleagues.find(({ name }) => name === '陈警官')?.key })).toEqual([chens])
  expect(await batu.asks('report.queue', { officer: 'nobody-known' })).toMatchObject(refused('notFound'))
  expect(await codes({ status: ['checking', 'filed'] })).toEqual([taken, chens])
  expect(await codes({ region: 'anhe/baiyin/hongqi' })).toEqual([told])
  expect(await codes({ type: 'loan', has: 'picture', order: 'urgent' })).toEqual([pictured])
  expect(await codes({ from: now - 4 * day, to: now - 2 * day })).toEqual([pictured])
  expect(await codes({ loss: 'thousands' })).toEqual([told, chens])
  expect(await codes({ from: now - 10 * day, loss: 'some', status: 'filed', order: 'urgent' })).toEqual([chens])
  await village.sdk().database().collection('reports').where({}).remove()
})

test('巴图’s ways of looking go with him from PC to PC, at most eight, and are nobody else’s', async () => {
  const keep = (name: string, wanted?: string) => batu.does('report.keepView', { name, ...(wanted !== undefined && { wanted }) })
  await Promise.all([keep('老陈的图', '{"officer":"k1"}'), keep('贷款的', '{"type":"loan"}')])
  await keep('贷款的', '{"type":"loan","has":"picture"}')
  const { views } = await batu.does('report.views', {})
  expect([...views].sort((a, b) => a.wanted.localeCompare(b.wanted))).toEqual([
    { name: '老陈的图', wanted: '{"officer":"k1"}' },
    { name: '贷款的', wanted: '{"type":"loan","has":"picture"}' },
  ])
  expect((await chen.does('report.views', {})).views).toEqual([])
  expect((await keep('老陈的图')).views.map(({ name }) => name)).toEqual(['贷款的'])
  for (let n = 1; n <= 8; n++) await keep(`第${n}种`, String(n))
  expect((await batu.does('report.views', {})).views.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `第${n}种`))
  expect(await qimuge.asks('report.views', {})).toMatchObject(refused('forbidden'))
  expect(await qimuge.asks('report.keepView', { name: '我的', wanted: '' })).toMatchObject(refused('forbidden'))
})

test('巴图 finds a number seven ways written, an account by its figures, a link by whose it is, words of an addition; another town’s stay theirs', async () => {
  const number = await kept({ what: '他用一三八零零一三八零零零打来', seen: [] })
  const account = await kept({ transfers: [transfer(Date.now())] })
  const link = await kept({ what: '让我点 https://pay.icbc-95588.top/u/login?x=1 去认证' })
  const elsewhere = await kept({ region: 'anhe', what: '138 0013 8000 打来的，验证什么' })
  for (const words of ['13800138000', '+86 138-0013-8000', '１３８００１３８０００', '0086 13800138000'])
    expect(await codes({ words })).toEqual([number])
  expect(await codes({ words: '6222021234567890128' })).toEqual([account])
  expect(await codes({ words: 'icbc-95588.top' })).toEqual([link])
  expect(await codes({ words: '去认证' })).toEqual([link])
  expect((await codes({ words: '13800138000' }, chen)).sort()).toEqual([number, elsewhere].sort())
  expect(await codes({ words: elsewhere })).toEqual([])
  const looks = await village.documents<Access>('accesses', { person: 'batu', call: 'report.queue' })
  expect(looks.some(({ filter }) => filter?.includes('去认证'))).toBe(true)
})

test('one that 其木格 hands in is found at once; one whose entering broke off is found by whoever looks', async () => {
  const code = newCode()
  await qimuge.does('report.submit', { code, region: bayan, type: 'loan', what: '贷款先交手续费，加微信 daikuan_889', seen: [] })
  expect((await village.documents<Report>('reports', { _id: code }))[0]).toMatchObject({ indexed: indexVersion, harm: 0, stopBy: 0 })
  expect(await codes({ words: 'daikuan_889' })).toEqual([code])
  const broken = await kept({ what: '写到一半断了电' })
  expect(await codes({ words: '断了电' })).toEqual([broken])
  expect(await laowang.asks('report.queue', {})).toMatchObject(refused('forbidden'))
})
