import type { Person } from '../../types/entities/person'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
/** What was tried before is forgotten. */
beforeEach(() => village.advance(600_000))

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('乌云 says where she lives and who she is, and it is kept', async () => {
  const wuyun = await village.person('wuyun')
  const saved = await wuyun.does('person.save', { village: 'anhe/baiyin/chagan', audiences: ['jobSeeker'] })
  expect(saved).toEqual({ village: { _id: 'anhe/baiyin/chagan', name: '查干嘎查' }, audiences: ['jobSeeker'] })
  await wuyun.does('person.save', { audiences: [] })
  expect(await wuyun.does('home.today', {})).toMatchObject({ village: { name: '查干嘎查' }, audiences: [] })
  expect(await wuyun.asks('person.save', { village: 'anhe/baiyin/nowhere', audiences: [] })).toMatchObject(refused('badInput'))
})

test('saving keeps 布和’s grants and makes one document for a newcomer who taps five times', async () => {
  const buhe = await village.person('buhe')
  await buhe.does('person.save', { village: 'anhe/baiyin/bayan', audiences: ['herder'] })
  expect((await buhe.does('home.today', {})).grants).toHaveLength(3)
  const visitor = await village.visitor()
  const before = await village.documents('people')
  await fiveTimes(() => visitor.does('person.save', { village: 'anhe/baiyin/hongqi', audiences: ['shop'] }))
  expect(await village.documents('people')).toHaveLength(before.length + 1)
})

describe('signing in on a PC', () => {
  let batu: Someone
  let pc: Someone
  beforeEach(async () => {
    batu = await village.person('batu')
    pc = await village.visitor()
  })

  test('巴图 reads a code off his phone, types it, and the PC is his for eight hours', async () => {
    const { code } = await batu.does('person.code', {})
    expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
    expect(await pc.does('person.enter', { code })).toMatchObject({ name: '巴图警官' })
    expect((await pc.does('report.queue', {})).reports).toEqual([])
    await village.advance(8 * 3_600_000)
    expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
  })

  test('the code is not in the database, works once, and by one PC only', async () => {
    const { code } = await batu.does('person.code', {})
    expect(JSON.stringify(await village.documents('signInCodes'))).not.toContain(code)
    const pcs = await Promise.all([1, 2, 3, 4, 5].map(() => village.visitor()))
    const answers = await Promise.all(pcs.map((each) => each.asks('person.enter', { code })))
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(await pc.asks('person.enter', { code })).toMatchObject(refused('notFound'))
  })

  test('a code is good for a minute, and a new one ends the old one', async () => {
    const first = await batu.does('person.code', {})
    const second = await batu.does('person.code', {})
    if (first.code !== second.code) expect(await pc.asks('person.enter', { code: first.code })).toMatchObject(refused('notFound'))
    await village.advance(60_000)
    expect(await pc.asks('person.enter', { code: second.code })).toMatchObject(refused('notFound'))
  })

  test('leaving ends it', async () => {
    await pc.does('person.enter', { code: (await batu.does('person.code', {})).code })
    await pc.does('person.leave', {})
    expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
  })

  test('a PC that is signed in cannot make codes, so that it cannot stay for ever', async () => {
    await pc.does('person.enter', { code: (await batu.does('person.code', {})).code })
    expect(await pc.asks('person.code', {})).toMatchObject(refused('forbidden'))
  })

  test('a phone cannot use a code', async () => {
    const { code } = await batu.does('person.code', {})
    expect(await (await village.person('laowang')).asks('person.enter', { code })).toMatchObject(refused('forbidden'))
  })

  test('after five wrong codes a PC has to wait, even with the right one', async () => {
    const { code } = await batu.does('person.code', {})
    const tries = await Promise.all(Array.from({ length: 12 }, () => pc.asks('person.enter', { code: wrong(code) })))
    expect(tries.filter((a) => !a.ok && a.code === 'notFound').length).toBeLessThanOrEqual(5)
    for (let i = 0; i < 6; i++) await pc.asks('person.enter', { code: wrong(code) })
    expect(await pc.asks('person.enter', { code })).toMatchObject(refused('tooMany'))
    await village.advance(5 * 60_000)
    const again = await batu.does('person.code', {})
    expect(await pc.asks('person.enter', { code: again.code })).toMatchObject({ ok: true })
  })

  test('many PCs together get no more than thirty guesses a minute', async () => {
    const { code } = await batu.does('person.code', {})
    const pcs = await Promise.all(Array.from({ length: 10 }, () => village.visitor()))
    let guesses = 0
    for (let round = 0; round < 5; round++)
      for (const each of pcs) {
        const answer = await each.asks('person.enter', { code: wrong(code) })
        if (!answer.ok && answer.code === 'notFound') guesses++
      }
    expect(guesses).toBe(30)
    await village.advance(60_000)
    const again = await batu.does('person.code', {})
    expect(await pc.asks('person.enter', { code: again.code })).toMatchObject({ ok: true })
  })
})

test('a role taken away is gone at the next call, PC or phone', async () => {
  const batu = await village.person('batu')
  const pc = await village.visitor()
  await pc.does('person.enter', { code: (await batu.does('person.code', {})).code })
  await village.sdk().database().collection('people').doc('batu').update({ grants: [] })
  expect((await village.documents<Person>('people', { _id: 'batu' }))[0]?.grants).toEqual([])
  expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
})
