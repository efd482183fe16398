import { networkOf } from '../../cloudfunctions/_kit/user'
import { aVillage, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const long = 'R7K2-9QXM-4HTE'
const short = 'AAAA-CCCC'
const village = aVillage()
let laowang: Someone
beforeAll(async () => {
  laowang = await village.person('laowang')
  for (const code of [long, short])
    await laowang.does('report.submit', { code, region: bayan, type: 'farming', what: '先要定金的收羊老板', seen: [] })
})

/** Looks wrong codes up, so many, a group of letters given. */
const tries = (who: Someone, n: number, codeOf: (i: number) => string) =>
  Promise.all(Array.from({ length: n }, (_try, i) => who.asks('report.receipt', { code: codeOf(i) })))
const letters = 'ACDEFGHJKMNPQRTUVWXY23456789'
const four = (i: number) => `${letters[i % 28]}${letters[Math.floor(i / 28) % 28]}YY`

test('a hit says how it stands and what was answered: no word of the report, not even which kind', async () => {
  const stranger = await village.visitor()
  for (const code of [long, short])
    expect(Object.keys(await stranger.does('report.receipt', { code })).sort()).toEqual([
      '_id',
      'changedAt',
      'createdAt',
      'replies',
      'status',
    ])
})

test('one visitor who tries out codes, fifty at once, is stopped after ten; a right long code is still found by him', async () => {
  const guesser = await village.visitor()
  const answers = await tries(guesser, 50, (i) => `CCCC-${four(i)}-AAAA`)
  expect(answers.filter((a) => !a.ok && a.code === 'notFound').length).toBeLessThanOrEqual(10)
  expect(answers).toContainEqual(refused('tooMany'))
  expect(await guesser.asks('report.receipt', { code: long })).toMatchObject({ ok: true })
})

test('visitors who go for one short code’s beginning do not find it; 老王 himself, and every other code, is not kept out', async () => {
  const other = 'DDDD-CCCC'
  await laowang.does('report.submit', { code: other, region: bayan, type: 'farming', what: '另一件', seen: [] })
  for (let n = 0; n < 6; n++) await tries(await village.visitor(), 1, () => `AAAA-${four(n)}`)
  const stranger = await village.visitor()
  expect(await stranger.asks('report.receipt', { code: short })).toMatchObject(refused('tooMany'))
  expect(await laowang.asks('report.receipt', { code: short })).toMatchObject({ ok: true })
  expect(await stranger.asks('report.receipt', { code: other })).toMatchObject({ ok: true })
  await village.advance(86_400_000)
  expect(await stranger.asks('report.receipt', { code: short })).toMatchObject({ ok: true })
})

test('a whole network that tries is stopped, whichever visitors it makes up; right long codes are found from it all the same', async () => {
  for (let n = 0; n < 13; n++) await tries(await village.visitor(), 9, (i) => `EEEE-${four(i)}-${four(n)}`)
  const stranger = await village.visitor()
  expect(await stranger.asks('report.receipt', { code: 'FFFF-FFFF-FFFF' })).toMatchObject(refused('tooMany'))
  expect(await stranger.asks('report.receipt', { code: long })).toMatchObject({ ok: true })
  expect(await laowang.asks('report.receipt', { code: short })).toMatchObject({ ok: true })
})

test.each([
  ['223.104.1.9', '223.104.1.9'],
  ['::ffff:223.104.1.9', '223.104.1.9'],
  ['::FFFF:df68:109', '223.104.1.9'],
  ['0:0:0:0:0:ffff:df68:0109', '223.104.1.9'],
  ['2409:8A00:0012:3::1', '2409:8a00:12:3'],
  ['2409:8a00:12:3:ffff:1:2:3', '2409:8a00:12:3'],
  ['2409:8a00::1', '2409:8a00:0:0'],
  ['::1', '0:0:0:0'],
])('%s is of the network %s: a house chooses the second half of its IPv6 address at will', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
