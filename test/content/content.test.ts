import { seed } from '../../config/seed'
import { villagers, wechatGroups } from '../../content/demo/villagers'
import { quizItems } from '../../content/quiz-items'
import { tips } from '../../content/tips'
import { type Collection, collections } from '../../types/entities/collections'
import { claimsIn, officialWords } from '../../wording/checks/claims'
import { forbiddenContacts } from '../../wording/checks/contacts'
import { expectDistinct, texts } from './reading'

const keyOrId = /^[\x20-\x7e]*$/
const { searchEntries: _entries, searchTerms: _terms, ...written } = seed
const everyText = Object.entries({ ...written, villagers, wechatGroups }).flatMap(([name, rows]) => texts(rows, name))
const read = everyText.filter(([, text]) => !keyOrId.test(text))
const offenders = (bad: (text: string) => boolean) => read.filter(([, text]) => bad(text))

describe('every collection', () => {
  test.each(Object.keys(seed) as Collection[])('%s: rows keep to the schema, unchanged by it', (name) => {
    for (const row of seed[name] ?? []) expect(collections[name]().parse(row)).toEqual(row)
  })

  test.each(Object.keys(seed) as Collection[])('%s: ids are unique', (name) => {
    const ids = (seed[name] ?? []).map((row) => row._id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('no activity is seeded: it would look like evidence', () => {
    const content = ['cases', 'posters', 'quizItems', 'scripts', 'searchEntries', 'searchTerms', 'slogans', 'tips']
    expect(Object.keys(seed).sort()).toEqual([...content, 'groups', 'people', 'regions'].sort())
  })
})

describe('what people read', () => {
  test('gives only the allowed numbers and no links', () => {
    expect(offenders((text) => forbiddenContacts(text).length > 0)).toEqual([])
  })

  test('is in Chinese throughout, without shouting and without promises', () => {
    expect(offenders((text) => claimsIn(text).length > 0)).toEqual([])
  })

  test('says 三不一多 in its official words', () => {
    for (const tip of tips.filter(({ headline }) => headline.includes('三不一多')))
      for (const phrase of officialWords) expect(tip.lines.join()).toContain(phrase)
  })
})

describe('quiz', () => {
  test('24 items: a third genuine, the rest over at least 10 types', () => {
    expect(quizItems).toHaveLength(24)
    expect(quizItems.filter(({ genuine }) => genuine)).toHaveLength(8)
    expect(new Set(quizItems.map(({ type }) => type).filter(Boolean)).size).toBeGreaterThanOrEqual(10)
  })

  test('a fraud names its type, a genuine message has none', () => {
    expect(quizItems.filter(({ genuine, type }) => genuine === Boolean(type))).toEqual([])
  })

  test.each(quizItems.map((item) => [item._id, item] as const))('%s: clues are parts of the message', (_, { variants }) => {
    for (const { text, clues } of variants) for (const clue of clues) expect(text).toContain(clue)
  })

  test('the wordings of an item are different messages', () => {
    for (const { _id, variants } of quizItems) {
      const words = variants.map(({ text }, i) => [`${_id} ${i}`, text])
      expectDistinct(Object.fromEntries(words), 0.2)
    }
  })

  test('who sends a message does not give the answer away', () => {
    const said = (genuine: boolean) => quizItems.filter((item) => item.genuine === genuine && item.from.includes('说是'))
    expect(said(true).length).toBeGreaterThan(0)
    expect(said(false).length).toBeGreaterThan(0)
    expect(quizItems.filter(({ from }) => /自称|冒充|假|不认识|陌生/.test(from))).toEqual([])
  })

  test('no two messages are nearly the same', () => {
    const words = quizItems.flatMap(({ _id, variants }) => variants.map(({ text }, i) => [`${_id} ${i}`, text]))
    expectDistinct(Object.fromEntries(words), 0.5)
  })
})

describe('demonstration county', () => {
  const { regions = [], people = [], groups = [] } = seed
  const regionIds = regions.map(({ _id }) => _id)

  test('everyone and every group is somewhere in it', () => {
    const places = [
      ...people.flatMap((one) => [one.village ?? 'anhe', ...one.grants.map(({ region }) => region)]),
      ...groups.map((one) => one.village),
    ]
    expect(places.filter((place) => !regionIds.includes(place))).toEqual([])
  })

  test('a region holds its villages: the households add up', () => {
    for (const { _id, households } of regions) {
      const villages = regions.filter((one) => one.level === 'village' && `${one._id}/`.startsWith(`${_id}/`))
      expect(households).toBe(villages.reduce((sum, one) => sum + one.households, 0))
    }
  })

  test('a visitor can become each person; residents have no name stored', () => {
    expect(villagers.map(({ openid }) => openid).sort()).toEqual(people.map(({ _id }) => _id).sort())
    for (const { grants, name } of people) expect(name !== undefined).toBe(grants.length > 0)
  })

  test('bound groups are real WeChat groups of the same name; one is still unbound', () => {
    for (const { opengid, name } of groups) {
      if (opengid) expect(wechatGroups.find((one) => one.opengid === opengid)?.name).toBe(name)
    }
    expect(groups.filter(({ opengid }) => !opengid).map(({ _id }) => _id)).toEqual(['chagan-2'])
    const known = new Set(people.map(({ _id }) => _id))
    expect(wechatGroups.flatMap(({ members }) => members).filter((one) => !known.has(one))).toEqual([])
  })
})
