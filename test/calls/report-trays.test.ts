import type { Input } from '../../types/contract'
import type { Access } from '../../types/entities/access'
import type { Report } from '../../types/entities/report'
import { asideWords, receiptAlphabet } from '../../types/words/report'
import { aVillage, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'
const village = aVillage()
let qimuge: Someone
let batu: Someone
let chen: Someone
beforeAll(async () => {
  ;[qimuge, batu, chen] = (await Promise.all(['qimuge', 'batu', 'chen'].map(village.person))) as [Someone, Someone, Someone]
})

let made = 0
const newCode = () => `AAAA-${[...String(++made).padStart(4, '0')].map((d) => receiptAlphabet[Number(d)]).join('')}`
const told = (code: string, more: Partial<Input<'report.submit'>> = {}): Input<'report.submit'> => ({
  ...{ code, region: bayan, type: 'farming', what: '收羊的先要定金，转了就没信了', seen: [], ...more },
})
const handIn = async (who: Someone, more?: Partial<Input<'report.submit'>>) => {
  const code = newCode()
  await who.does('report.submit', told(code, more))
  return code
}
const codesOf = async (input: Partial<Input<'report.queue'>>, who = batu) =>
  (await who.does('report.queue', input)).reports.map((r) => r._id)
const stored = async (code: string) => (await village.documents<Report>('reports', { _id: code }))[0]

let real = ''
test('2,000 made-up reports beside one of 其木格’s: hers stands on the first screen, whichever way the list is put in order', async () => {
  real = await handIn(qimuge, {
    what: '其木格我卖羊，买主李小明让我先交五万押金，电话13800138000，转完他就不接了',
    loss: 50_000_00,
    seen: [{ kind: 'phone', value: '138 0013-8000' }],
  })
  const visitors = await Promise.all(Array.from({ length: 20 }, village.visitor))
  for (const visitor of visitors) await Promise.all([1, 2].map(() => handIn(visitor, { what: '哈哈哈哈哈', loss: 90_000_00 })))
  const [junk] = (await village.documents<Report>('reports', { unproven: true })).filter(({ indexed }) => indexed)
  const more = Array.from({ length: 1960 }, (_report, i) => ({ ...junk, _id: newCode(), person: `p${i}`, createdAt: Date.now() + i }))
  await village.sdk().database().collection('reports').add(more)

  for (const order of ['newest', 'urgent'] as const) {
    const first = await batu.does('report.queue', { tray: 'proven', status: 'received', order })
    expect(first.reports.map((r) => r._id)).toContain(real)
    expect(first.reports.length).toBeLessThanOrEqual(6)
    expect(first.unproven).toBe(100)
  }
})

test('nothing was dropped, and whoever asks for no tray gets both', async () => {
  const counts = async (tray?: 'unproven') => (await batu.does('report.queue', tray ? { tray } : {})).counts.received
  expect([await counts(), await counts('unproven')]).toEqual([100, 100])
  const { reports, more } = await batu.does('report.queue', { tray: 'unproven' })
  expect([reports.length, more]).toEqual([50, true])
})

test('巴图 finds hers by its code, by the number however it is spaced, by words; however many others there are', async () => {
  for (const words of [real, real.toLowerCase().replace('-', ' '), '１３８００１３８０００', '13800138000', '先交 五万'])
    expect(await codesOf({ tray: 'proven', words })).toEqual([real])
  expect(await codesOf({ words: '没有人说过的话' })).toEqual([])
})

test('what the list shows of it has neither name nor number', async () => {
  const { reports } = await batu.does('report.queue', { words: real })
  expect(reports[0]?.excerpt).not.toMatch(/李小明|138/)
  expect(reports[0]?.excerpt).toContain('押金')
})

test('the list narrows by kind, place and loss; a place that is not his is refused', async () => {
  const code = await handIn(await village.person('laowang'), { type: 'loan', region: 'anhe/baiyin/hongqi' })
  expect(await codesOf({ type: 'loan' })).toEqual([code])
  expect(await codesOf({ region: 'anhe/baiyin/hongqi' })).toEqual([code])
  expect(await codesOf({ tray: 'proven', loss: 'tens', words: '押金' })).toEqual([real])
  expect(await batu.asks('report.queue', { region: 'anhe' })).toMatchObject(refused('forbidden'))
})

test('fifty are closed at once with the same word for each reporter, a colleague’s are left alone, and it is undone within a day', async () => {
  const codes = await codesOf({ tray: 'unproven', status: 'received' })
  const [taken = '', other = ''] = codes
  await chen.does('report.reply', { code: taken, id: 'r', status: 'checking', text: '我先看看', after: 0 })
  expect(await batu.does('report.setAside', { id: 'sweep', codes, why: 'notTrue' })).toEqual({ changed: 49 })
  expect(await batu.does('report.setAside', { id: 'sweep', codes, why: 'notTrue' })).toEqual({ changed: 0 })
  expect((await qimuge.does('report.receipt', { code: other })).replies).toMatchObject([{ status: 'closed', text: asideWords }])
  expect(await stored(taken)).toMatchObject({ status: 'checking' })
  expect(await codesOf({ tray: 'proven', status: 'checking' })).toEqual([taken])

  expect(await batu.does('report.takeBack', { id: 'sweep' })).toEqual({ changed: 49 })
  expect(await stored(other)).toMatchObject({ status: 'received', replies: [] })
  await batu.does('report.setAside', { id: 'again', codes, why: 'trial' })
  await village.advance(day)
  expect(await batu.does('report.takeBack', { id: 'again' })).toEqual({ changed: 0 })
})

test('closing what lies elsewhere is refused, all of it', async () => {
  const county = await handIn(qimuge, { region: 'anhe' })
  expect(await batu.asks('report.setAside', { id: 'far', codes: [real, county], why: 'again' })).toMatchObject(refused('forbidden'))
  expect(await stored(real)).toMatchObject({ status: 'received' })
  const looks = await village.documents<Access>('accesses', { person: 'batu', call: 'report.setAside', refused: true })
  expect(looks.map(({ region, codes }) => [region, codes])).toEqual(
    expect.arrayContaining([
      ['anhe', [county]],
      ['anhe/baiyin', [real]],
    ]),
  )
})

test('老王, who was joined to 其木格’s, hears the same when hers is closed with others, and it is undone with hers; both acts and a sheet are among the looks she is told of', async () => {
  const laowang = await village.person('laowang')
  const [main, joined] = [await handIn(qimuge), await handIn(laowang)]
  await batu.does('report.join', { code: joined, to: main })
  for (const changed of [2, 0]) expect(await batu.does('report.setAside', { id: 'both', codes: [main], why: 'again' })).toEqual({ changed })
  const told = await laowang.does('report.receipt', { code: joined })
  expect([told.status, told.replies.map(({ text }) => text)]).toEqual(['closed', [expect.stringContaining('放在一起办'), asideWords]])
  await batu.does('report.export', { codes: [main, real] })
  expect((await qimuge.does('report.receipt', { code: main })).looks).toEqual([{ by: '白音苏木派出所', times: 4 }])
  expect(await batu.does('report.takeBack', { id: 'both' })).toEqual({ changed: 2 })
  for (const code of [main, joined]) expect(await stored(code)).toMatchObject({ status: 'received' })
})

test('whose earlier report was taken up is known, on the web too', async () => {
  const visitor = await village.visitor()
  const first = await handIn(visitor)
  await chen.does('report.reply', { code: first, id: 'r', status: 'filed', caseNumber: '安公立字12号', text: '已经立案', after: 0 })
  await Promise.all(Array.from({ length: 6 }, async () => handIn(await village.visitor())))
  expect(await stored(await handIn(visitor))).not.toHaveProperty('unproven')
})

test('thirty reports of one visitor at once are twenty', async () => {
  const visitor = await village.visitor()
  const answers = await Promise.all(Array.from({ length: 30 }, () => visitor.asks('report.submit', told(newCode(), { region: 'anhe' }))))
  const kept = await village.documents<Report>('reports', { region: 'anhe', what: told('').what })
  expect(kept.length).toBeLessThanOrEqual(21)
  expect(answers.filter((a) => a.ok).length).toBeLessThanOrEqual(20)
})
