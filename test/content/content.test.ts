import { readFileSync } from 'node:fs'
import { seed } from '../../config/seed'
import { villagers, wechatGroups } from '../../content/demo/villagers'
import { quizItems } from '../../content/quiz-items'
import { tips } from '../../content/tips'
import { type Collection, collections } from '../../types/entities/collections'
import { fraudTypes } from '../../types/words/fraud'
import { bands, forms } from '../../types/words/quiz'
import { claimsIn, officialWords } from '../../wording/checks/claims'
import { forbiddenContacts } from '../../wording/checks/contacts'
import { bankReport, featureLimit, guessable, itemFaults, nearestLimit, themeFaults, themesOf } from '../../wording/quiz-bank'
import { texts } from './reading'

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
    const content = [
      'cases',
      'comics',
      'packs',
      'posters',
      'quizItems',
      'scripts',
      'searchEntries',
      'searchTerms',
      'slogans',
      'stories',
      'tips',
    ]
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

describe('the bank of quiz messages', () => {
  const wordings = quizItems.flatMap(({ variants }) => variants)
  const guessed = guessable(quizItems)

  test('300 items and more, a third of them genuine, eight of every kind of fraud, each in four wordings', () => {
    expect(quizItems.length).toBeGreaterThanOrEqual(300)
    expect(quizItems.filter(({ genuine }) => genuine).length).toBeGreaterThanOrEqual(quizItems.length / 3)
    for (const type of Object.keys(fraudTypes))
      expect([type, quizItems.filter((item) => item.type === type).length >= 8]).toEqual([type, true])
    expect(quizItems.filter(({ variants }) => variants.length < 4)).toEqual([])
  })

  test('every form in which people meet them, and enough for each band', () => {
    for (const form of Object.keys(forms)) expect([form, wordings.filter((one) => one.form === form).length >= 50]).toEqual([form, true])
    for (const band of Object.keys(bands) as (keyof typeof bands)[])
      expect([band, quizItems.filter((item) => item.bands.includes(band)).length >= 100]).toEqual([band, true])
  })

  test.each(quizItems.map((item) => [item._id, item] as const))('%s: four messages that one can judge by reading', (_, item) => {
    expect(itemFaults(item)).toEqual([])
  })

  test.each([...themesOf(quizItems)])('%s: the genuine and the false come alike', (_, items) => {
    expect(themeFaults(items)).toEqual([])
  })

  test('without reading it is guesswork, and no message gives another away', () => {
    const { nearest, nearestElsewhere: _learnt, ...features } = guessed
    for (const [feature, right] of Object.entries(features)) expect([feature, right <= featureLimit]).toEqual([feature, true])
    expect(nearest).toBeLessThanOrEqual(nearestLimit)
  })

  test('the report on it is of these messages', () => {
    expect(readFileSync('docs/quiz-bank.md', 'utf8')).toBe(bankReport(quizItems, guessed))
  })

  test('what a child of six to nine reads is short and in everyday characters', () => {
    const long = quizItems
      .filter(({ bands }) => bands.includes('6-9'))
      .flatMap(({ _id, variants }) => variants.flatMap(({ text }) => ([...text].length > 64 ? [_id] : [])))
    expect(long).toEqual([])
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
