import type { Person } from '../../types/entities/person'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
/** What was tried before is forgotten. */
beforeEach(() => village.advance(600_000))

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
  const device = { system: 'windows', browser: 'edge' } as const
  let batu: Someone
  let pc: Someone
  beforeEach(async () => {
    batu = await village.person('batu')
    pc = await village.visitor()
  })
  /** 巴图 looks at what the PC shows and says yes. */
  const signsIn = async (someone: Someone, browser: Someone) => {
    const { digits } = await browser.does('person.requestSeat', { device })
    const { id } = await someone.does('person.seatRequest', { digits })
    return someone.does('person.grantSeat', { digits, id })
  }

  test('巴图 types what the PC shows, sees which computer and as whom, says yes, and the PC is his for eight hours', async () => {
    const shown = await pc.does('person.requestSeat', { device })
    expect(
      Buffer.from(shown.picture ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(await pc.does('person.self', {})).toEqual({ name: '工作人员', posts: [] })
    const seen = await batu.does('person.seatRequest', { digits: shown.digits })
    expect(seen).toMatchObject({ device, word: shown.word, name: '巴图警官', posts: [{ role: 'police', place: '白音苏木' }] })
    expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
    const { until } = await batu.does('person.grantSeat', { digits: shown.digits, id: seen.id })
    expect(await pc.does('person.self', {})).toEqual({ name: '巴图警官', posts: seen.posts, until })
    expect((await pc.does('report.queue', {})).reports).toEqual([])
    await village.advance(8 * 3_600_000)
    expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
    expect(await pc.does('person.self', {})).toEqual({ name: '工作人员', posts: [] })
  })

  test('the picture leads to the same page with the same digits', async () => {
    const { digits } = await pc.does('person.requestSeat', { device })
    const sent = (await village.outbox()).filter(({ kind }) => kind === 'wxacode.getUnlimited').at(-1)
    expect(sent?.body).toMatchObject({ page: 'work/code/index', scene: digits })
  })

  test('digits are not in the database, let one browser in once, and hold for three minutes', async () => {
    const { digits } = await pc.does('person.requestSeat', { device })
    expect(JSON.stringify(await village.documents('seatRequests'))).not.toContain(digits)
    const { id } = await batu.does('person.seatRequest', { digits })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => batu.asks('person.grantSeat', { digits, id })))
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(await batu.asks('person.seatRequest', { digits })).toMatchObject(refused('notFound'))

    const later = await pc.does('person.requestSeat', { device })
    const { id: late } = await batu.does('person.seatRequest', { digits: later.digits })
    await village.advance(3 * 60_000)
    expect(await batu.asks('person.grantSeat', { digits: later.digits, id: late })).toMatchObject(refused('notFound'))
  })

  test('what he said yes to is what he looked at: a browser that got the same digits meanwhile is not signed in', async () => {
    const { digits } = await pc.does('person.requestSeat', { device })
    const { id } = await batu.does('person.seatRequest', { digits })
    const requests = village.sdk().database().collection('seatRequests')
    await requests.where({ id }).update({ id: 'another-browser', browser: 'stranger' })
    expect(await batu.asks('person.grantSeat', { digits, id })).toMatchObject(refused('notFound'))
  })

  test('a stranger can neither confirm, nor look, nor lock anybody out', async () => {
    const { digits } = await pc.does('person.requestSeat', { device })
    const stranger = await village.visitor()
    for (const call of ['person.seatRequest', 'person.grantSeat'] as const)
      expect(await stranger.asks(call, { digits, id: 'x' })).toMatchObject(refused('forbidden'))
    expect(await (await village.person('laowang')).asks('person.seatRequest', { digits })).toMatchObject(refused('forbidden'))
    for (let i = 0; i < 40; i++) await (await village.visitor()).does('person.requestSeat', { device })
    await batu.does('person.seatRequest', { digits })
  })

  test('who keeps trying digits has to wait; a colleague does not, however many try', async () => {
    const none = '000000'
    for (let i = 0; i < 5; i++) expect(await batu.asks('person.seatRequest', { digits: none })).toMatchObject(refused('notFound'))
    const { digits } = await pc.does('person.requestSeat', { device })
    expect(await batu.asks('person.seatRequest', { digits })).toMatchObject(refused('tooMany'))
    for (const id of ['buhe', 'zhaona', 'sarna', 'ganger', 'tana', 'wulan']) {
      const colleague = await village.person(id)
      for (let i = 0; i < 5; i++) await colleague.asks('person.seatRequest', { digits: none })
    }
    await (await village.person('gaowa')).does('person.seatRequest', { digits })
    await village.advance(5 * 60_000)
    await signsIn(batu, pc)
  })

  test('a new request of the same browser ends its former one', async () => {
    const first = await pc.does('person.requestSeat', { device })
    const second = await pc.does('person.requestSeat', { device })
    if (first.digits !== second.digits)
      expect(await batu.asks('person.seatRequest', { digits: first.digits })).toMatchObject(refused('notFound'))
    await batu.does('person.seatRequest', { digits: second.digits })
  })

  test('he sees on the phone where he is signed in and ends it there; nobody else can', async () => {
    await signsIn(batu, pc)
    const { seats } = await batu.does('person.seats', {})
    expect(seats[0]).toMatchObject({ device })
    const id = seats[0]?.id ?? ''
    await (await village.person('gaowa')).does('person.endSeat', { id })
    expect((await pc.does('person.self', {})).name).toBe('巴图警官')
    await fiveTimes(() => batu.does('person.endSeat', { id }))
    expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
    expect((await batu.does('person.seats', {})).seats.map((s) => s.id)).not.toContain(id)
  })

  test('leaving ends it', async () => {
    await signsIn(batu, pc)
    await pc.does('person.leave', {})
    expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
  })

  test('a PC that is signed in cannot sign in another, so that it cannot stay for ever', async () => {
    await signsIn(batu, pc)
    const other = await village.visitor()
    const { digits } = await other.does('person.requestSeat', { device })
    for (const call of ['person.seatRequest', 'person.grantSeat', 'person.seats', 'person.endSeat'] as const)
      expect(await pc.asks(call, { digits, id: 'x' })).toMatchObject(refused('forbidden'))
  })

  test('a phone asks for no seat', async () => {
    expect(await (await village.person('laowang')).asks('person.requestSeat', { device })).toMatchObject(refused('forbidden'))
  })

  test('without WeChat’s picture the digits are there all the same', async () => {
    await village.fault('failing', true)
    try {
      const shown = await pc.does('person.requestSeat', { device })
      expect(shown).toEqual({ digits: expect.any(String), word: expect.any(String), expires: expect.any(Number) })
    } finally {
      await village.fault('failing', false)
    }
  })
})

test('a role taken away is gone at the next call, PC or phone', async () => {
  const batu = await village.person('batu')
  const pc = await village.visitor()
  const { digits } = await pc.does('person.requestSeat', { device: { system: 'mac', browser: 'safari' } })
  const { id } = await batu.does('person.seatRequest', { digits })
  await batu.does('person.grantSeat', { digits, id })
  await village.sdk().database().collection('people').doc('batu').update({ grants: [] })
  expect((await village.documents<Person>('people', { _id: 'batu' }))[0]?.grants).toEqual([])
  expect(await pc.asks('report.queue', {})).toMatchObject(refused('forbidden'))
})
