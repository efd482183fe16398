import { packs } from '../../content/packs'
import type { Input, Output } from '../../types/contract'
import type { Lesson } from '../../types/entities/lesson'
import type { Pack } from '../../types/entities/pack'
import type { QuizItem } from '../../types/entities/quiz'
import type { Region } from '../../types/entities/region'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
const day = 86_400_000
const dateOf = (t: number) => new Date(t + 8 * 3_600_000).toISOString().slice(0, 10)
const today = () => dateOf(Date.now())
const [primary, middle] = ['anhe/baiyin/xuexiao', 'anhe/baiyin/zhongxue']
const pack = packs[0] as Pack

let qiqige: Someone
let mengke: Someone
let items: QuizItem[]
beforeAll(async () => {
  ;[qiqige, mengke] = await Promise.all([village.person('qiqige'), village.person('mengke')])
  items = await village.documents<QuizItem>('quizItems', { theme: pack.theme })
})

const lessons = () => village.sdk().database().collection('lessons')
beforeEach(async () => {
  await lessons()
    .where({ cut: village.sdk().database().command.exists(true) })
    .remove()
})

/** Every message before and after: as many hands as said, or nobody counted after. */
const hands = (before: number, after?: number) => items.map(({ _id: item }) => ({ item, before, ...(after !== undefined && { after }) }))
const held = (id: string, change: Partial<Input<'pack.handIn'>> = {}): Input<'pack.handIn'> => ({
  ...{ id, pack: pack._id, school: primary, day: today(), cut: 'ten', pupils: 28, hands: hands(10, 20) },
  ...change,
})

describe('其其格老师 opens the packs', () => {
  let listed: Output<'pack.list'>
  beforeAll(async () => {
    listed = await qiqige.does('pack.list', {})
  })

  test('with her school, and everything that half an hour needs: three messages in three wordings', () => {
    expect(listed.schools).toEqual([{ _id: primary, name: '苏木小学' }])
    expect(listed.packs.map(({ _id }) => _id).sort()).toEqual(packs.map(({ _id }) => _id).sort())
    // {集市} and the like stand in the county's own words
    expect(JSON.stringify(listed.packs)).not.toMatch(/\{\p{Script=Han}/u)
    for (const { before, after, more } of listed.packs) {
      const rounds = [before, after, more]
      expect(rounds.map((round) => round.map(({ variant }) => variant))).toEqual([0, 1, 2].map((n) => [n, n, n]))
      for (const round of rounds) {
        expect(new Set(round.map(({ _id }) => _id)).size).toBe(3)
        expect(round.filter(({ genuine }) => genuine)).toHaveLength(1)
        for (const { text, clues } of round) for (const clue of clues) expect(text).toContain(clue)
      }
      expect(new Set(rounds.flat().map(({ text }) => text)).size).toBe(9)
    }
  })

  test('the families’ wordings are not among them', async () => {
    const shown = new Set(listed.packs.flatMap(({ before, after, more }) => [...before, ...after, ...more]).map(({ text }) => text))
    for (const { variants } of items) expect(shown.has(variants[3]?.text ?? '')).toBe(false)
  })

  test('萨日娜 looks at them too, and is no teacher anywhere; nobody else does', async () => {
    const sarna = await village.person('sarna')
    expect((await sarna.does('pack.list', {})).schools).toEqual([])
    for (const id of ['naren', 'buhe', 'batu', 'lin', 'uren'])
      expect(await (await village.person(id)).asks('pack.list', {})).toMatchObject(refused('forbidden'))
  })

  test('the card’s code opens the family’s place with the pack, and the phone hears what it is about', async () => {
    const { picture } = await qiqige.does('pack.code', { id: pack._id })
    expect(picture).toMatch(/^iVBOR/)
    const sent = (await village.outbox()).filter(({ kind }) => kind === 'wxacode.getUnlimited').at(-1)
    expect(sent?.body).toMatchObject({ page: 'pages/play/index', scene: pack._id })
    const naren = await village.person('naren')
    expect(await naren.does('pack.theme', { id: pack._id })).toEqual({ theme: pack.theme })
    expect(await naren.does('pack.theme', { id: 'long-gone' })).toEqual({})
  })
})

describe('what was counted in her class', () => {
  test('is taken in once, as numbers alone', async () => {
    await fiveTimes(() => qiqige.does('pack.handIn', held('class')))
    const kept = await village.documents<Lesson>('lessons')
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ pack: pack._id, band: pack.band, school: primary, day: today(), pupils: 28 })
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['_id', 'band', 'by', 'cut', 'day', 'hands', 'pack', 'pupils', 'school'])
    expect(JSON.stringify(kept)).not.toContain('qiqige')
  })

  test('she sees it, with the classes she held; 孟克老师 of the other school nothing of it, and he cannot add to it', async () => {
    await qiqige.does('pack.handIn', held('class'))
    const { schools, regions } = await qiqige.does('pack.counts', {})
    expect(regions).toEqual([])
    expect(schools).toMatchObject([
      { name: '苏木小学', packs: [{ pack: pack._id, classes: 1, pupils: 28 }], mine: [{ _id: 'class', day: today(), cut: 'ten' }] },
    ])
    for (const { both } of schools[0]?.packs[0]?.messages ?? []) expect(both).toEqual({ pupils: 28, before: 10, after: 20 })
    expect((await mengke.does('pack.counts', {})).schools).toEqual([{ _id: middle, name: '苏木中学', packs: [], mine: [] }])
    expect(await mengke.asks('pack.handIn', held('foreign'))).toMatchObject(refused('forbidden'))
    expect(await village.documents('lessons')).toHaveLength(1)
  })

  test('before and after are compared over the same classes; what was counted once stands apart', async () => {
    await qiqige.does('pack.handIn', held('ten', { pupils: 20, hands: hands(8, 18) }))
    await qiqige.does('pack.handIn', held('five', { cut: 'five', pupils: 30, hands: hands(12).slice(0, 1) }))
    const [first] = (await qiqige.does('pack.counts', {})).schools[0]?.packs[0]?.messages.filter(({ once }) => once) ?? []
    expect(first).toMatchObject({ both: { pupils: 20, before: 8, after: 18 }, once: { pupils: 30, before: 12 } })
  })

  test('of fewer than five pupils nothing is shown', async () => {
    await qiqige.does('pack.handIn', held('small', { pupils: 4, hands: hands(1, 4) }))
    expect((await qiqige.does('pack.counts', {})).schools[0]?.packs).toEqual([])
    await qiqige.does('pack.handIn', held('another', { pupils: 1, hands: hands(0, 1) }))
    expect((await qiqige.does('pack.counts', {})).schools[0]?.packs).toMatchObject([{ classes: 2, pupils: 5 }])
  })

  test('more hands than pupils, messages of another theme, a day to come: put right, not lost', async () => {
    const wrong = [...hands(99, 99), { item: 'made-up', before: 3 }]
    await qiqige.does('pack.handIn', held('odd', { hands: wrong.slice(1), day: dateOf(Date.now() + 9 * day) }))
    const [kept] = await village.documents<Lesson>('lessons')
    expect(kept).toMatchObject({ day: today(), hands: hands(28, 28).slice(1) })
  })

  test('that comes days late is taken in under its own day; after 90 days, or of a pack that is gone, it ends quietly', async () => {
    const late = dateOf(Date.now() - 30 * day)
    await qiqige.does('pack.handIn', held('late', { day: late }))
    await qiqige.does('pack.handIn', held('too-late', { day: dateOf(Date.now() - 91 * day) }))
    await qiqige.does('pack.handIn', held('no-pack', { pack: 'long-gone' }))
    expect(await village.documents<Lesson>('lessons')).toMatchObject([{ _id: 'late', day: late }])
  })

  test('is not shown after 90 days, and gone with the night', async () => {
    await qiqige.does('pack.handIn', held('class'))
    await lessons()
      .doc('class')
      .update({ day: dateOf(Date.now() - 90 * day) })
    expect((await qiqige.does('pack.counts', {})).schools).toMatchObject([{ packs: [], mine: [] }])
    await village.timer('lessons')
    expect(await village.documents('lessons')).toEqual([])
  })

  test('a hundred classes a day are made up', async () => {
    for (let n = 0; n < 20; n++) await mengke.does('pack.handIn', held(`m-${n}`, { school: middle }))
    expect(await mengke.asks('pack.handIn', held('m-20', { school: middle }))).toMatchObject(refused('tooMany'))
  })
})

describe('高娃 and 刚格尔 see sums over their place, never a school', () => {
  const now = Date.now()
  const lastMonth = new Date(Date.UTC(new Date(now + 8 * 3_600_000).getUTCFullYear(), new Date(now + 8 * 3_600_000).getUTCMonth() - 1, 15))
  const monthDay = lastMonth.toISOString().slice(0, 10)
  const other = ['anhe/shuguang/s1', 'anhe/shuguang/s2', 'anhe/hongshan/s1']
  const third = 'anhe/baiyin/third'
  const add = (school: string, change: Partial<Lesson> = {}) =>
    lessons().add({
      ...{ _id: `${school.replaceAll('/', '-')}-${change.day ?? ''}`, pack: pack._id, band: pack.band, school, by: 'x' },
      ...{ day: monthDay, cut: 'ten', pupils: 20, hands: hands(5, 15), ...change },
    })
  const seenBy = async (id: string) => {
    const { schools, regions } = await (await village.person(id)).does('pack.counts', {})
    expect(schools).toEqual([])
    expect(regions).toHaveLength(1)
    return regions[0]?.packs[0]
  }

  test('two schools are told nowhere; of three the sum', async () => {
    await add(primary)
    await add(middle)
    expect(await seenBy('gaowa')).toBeUndefined()
    await add(third)
    expect(await seenBy('gaowa')).toMatchObject({
      classes: 3,
      pupils: 60,
      messages: [{ both: { pupils: 60, before: 15, after: 45 } }, {}, {}],
    })
  })

  test('a school of three pupils is none of the three', async () => {
    for (const school of [primary, middle]) await add(school)
    await add(third, { pupils: 3, hands: hands(0, 3) })
    expect(await seenBy('gaowa')).toBeUndefined()
  })

  test('this month is told when it is over: looking every day shows no single class', async () => {
    for (const school of [primary, middle, third]) await add(school, { day: today() })
    expect(await seenBy('gaowa')).toBeUndefined()
  })

  test('the county’s sum less a town’s leaves no school alone', async () => {
    for (const school of [primary, middle, third, other[0] as string]) await add(school)
    expect(await seenBy('ganger')).toMatchObject({ classes: 3 })
    for (const school of other.slice(1)) await add(school)
    expect(await seenBy('ganger')).toMatchObject({ classes: 6, pupils: 120 })
  })

  test('a message that only two schools counted is left out', async () => {
    for (const school of [primary, middle]) await add(school)
    await add(third, { hands: hands(5, 15).slice(1) })
    const told = (await seenBy('gaowa'))?.messages ?? []
    expect(told.find(({ item }) => item === items[0]?._id)).toEqual({
      item: items[0]?._id,
      genuine: items[0]?.genuine,
      from: items[0]?.variants[0]?.from,
    })
    expect(told.find(({ item }) => item === items[1]?._id)?.both).toMatchObject({ pupils: 60 })
  })
})

describe('a school is no village', () => {
  const words = { severity: 'severe' as const, type: 'gaming' as const, audiences: [], lines: ['先要定金'], instruction: '先打96110问问' }
  const alert = { ...words, headline: '有人冒充收羊老板', expires: Date.now() + 9 * day, submit: false }

  test('it stands in no list of villages, and in no coverage', async () => {
    const [gaowa, buhe, qimuge] = await Promise.all(['gaowa', 'buhe', 'qimuge'].map((id) => village.person(id)))
    const batu = await village.person('batu')
    await batu.does('alert.save', { ...alert, id: 'all', regions: ['anhe/baiyin'], submit: true })
    const { version } = await batu.does('alert.read', { id: 'all' })
    await batu.does('alert.approve', { id: 'all', version })
    await village.outboxRan()
    const lists = await Promise.all([
      qimuge?.does('home.villages', {}),
      gaowa?.does('alert.villages', {}),
      gaowa?.does('alert.desk', {}),
      gaowa?.does('alert.read', { id: 'all' }),
      gaowa?.does('alert.groups', { id: 'all' }),
      gaowa?.does('alert.coverage', { id: 'all', region: 'anhe/baiyin' }),
      gaowa?.does('group.list', { region: 'anhe' }),
      buhe?.does('visit.list', {}),
      buhe?.does('help.list', {}),
      qimuge?.does('home.today', { village: primary }),
    ])
    for (const list of lists) expect(JSON.stringify(list)).not.toMatch(/学|xuexiao/)
  })

  test('nothing is sent there, nobody lives there, follows it, or reports from there', async () => {
    const wuyun = await village.person('wuyun')
    const [gaowa, batu] = [await village.person('gaowa'), await village.person('batu')]
    expect(await batu.asks('alert.save', { ...alert, id: 'to-school', regions: [primary] })).toMatchObject(refused('badInput'))
    expect(await wuyun.asks('person.save', { village: primary, audiences: [] })).toMatchObject(refused('badInput'))
    expect(await wuyun.asks('person.follow', { villages: [primary] })).toMatchObject(refused('badInput'))
    const report = { code: 'R7K2-9QXM', region: primary, type: 'gaming' as const, what: '有人要送孩子皮肤，让点妈妈的手机。', seen: [] }
    expect(await wuyun.asks('report.submit', report)).toMatchObject(refused('badInput'))
    const group = { id: 'class-group', name: '班级群', village: primary, dissolved: false }
    expect(await gaowa.asks('group.save', group)).toMatchObject(refused('badInput'))
  })

  test('the households of the place stay as registered', async () => {
    const regions = await village.documents<Region>('regions')
    expect(regions.filter(({ level }) => level === 'school').map(({ households }) => households)).toEqual([0, 0])
  })
})

describe('娜仁’s family scans the card', () => {
  type Message = Output<'quiz.deal'>['messages'][number]
  const ask = { game: 'five' as const, band: '14-17' as const, met: {}, missed: [], theme: pack._id }
  const ofTheme = (messages: Message[]) => messages.filter(({ _id }) => items.some((item) => item._id === _id))

  test('they meet the same thing in wordings that the class did not see, and others as usual', async () => {
    const naren = await village.person('naren')
    for (let n = 0; n < 10; n++) {
      const { messages } = await naren.does('quiz.deal', ask)
      expect(messages).toHaveLength(5)
      const same = ofTheme(messages)
      expect(same).toHaveLength(3)
      for (const { variant, shown } of same) expect([variant >= 3, shown]).toEqual([true, 7])
      for (const { shown } of messages.filter((one) => !same.includes(one))) expect(shown).toBeUndefined()
    }
  })

  test('once these are met, and where the pack is gone, the game is as ever', async () => {
    const naren = await village.person('naren')
    const met = Object.fromEntries(items.map(({ _id, variants }) => [_id, 2 ** variants.length - 1]))
    expect(ofTheme((await naren.does('quiz.deal', { ...ask, met })).messages)).toEqual([])
    expect((await naren.does('quiz.deal', { ...ask, theme: 'long-gone' })).messages).toHaveLength(5)
  })
})
