import { cases } from '../../content/cases'
import { handbook } from '../../content/handbook'
import { HandbookWords } from '../../types/entities/handbook'
import { fraudTypes } from '../../types/words/fraud'
import { forbiddenContacts } from '../../wording/checks/contacts'
import { fearOnly } from '../../wording/checks/fear'
import { expectDistinct, texts } from './reading'

const pages = Object.entries(handbook)

test('a page for each fraud type', () => {
  expect(Object.keys(handbook)).toEqual(Object.keys(fraudTypes))
})

test.each(pages)('%s: keeps to the schema, on two stories of its own kind', (type, words) => {
  expect(HandbookWords().parse(words)).toEqual(words)
  expect(words.stories.map((id) => cases.find(({ _id }) => _id === id)?.type)).toEqual([type, type])
  expect(new Set(words.stories).size).toBe(2)
})

test('gives no contacts, no Latin letters, no shouting', () => {
  const bad = texts(
    pages.map(([, { intro, steps }]) => ({ intro, steps })),
    'handbook',
  ).filter(([, text]) => forbiddenContacts(text).length > 0 || /[A-Za-z！!]/.test(text))
  expect(bad).toEqual([])
})

test('frightens nobody, and no two say the same', () => {
  expect(pages.filter(([, { intro, steps }]) => fearOnly([intro, ...steps].join('。'))).map(([type]) => type)).toEqual([])
  expectDistinct(Object.fromEntries(pages.map(([type, { intro, steps }]) => [type, [intro, ...steps].join()])), 0.15)
})
