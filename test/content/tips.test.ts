import { cases } from '../../content/cases'
import { tips } from '../../content/tips'
import { audiences } from '../../types/words/people'
import { fearOnly } from '../../wording/checks/fear'
import { length, sentences } from '../../wording/checks/reading'
import { expectDistinct, mean } from './reading'

const each = tips.map((tip) => [tip._id, tip] as const)

test('at least 150 tips: one a day for five months', () => {
  expect(tips.length).toBeGreaterThanOrEqual(150)
})

test('each from a case; every case has one', () => {
  const known = new Set(cases.map(({ _id }) => _id))
  expect(tips.filter((tip) => !known.has(tip.case))).toEqual([])
  expect(cases.filter(({ _id }) => !tips.some((tip) => tip.case === _id)).map(({ _id }) => _id)).toEqual([])
})

test.each(Object.keys(audiences))('at least 10 for %s', (audience) => {
  expect(tips.filter((tip) => (tip.audiences as string[]).includes(audience)).length).toBeGreaterThanOrEqual(10)
})

test('at least 35 for everyone', () => {
  expect(tips.filter((tip) => tip.audiences.length === 0).length).toBeGreaterThanOrEqual(35)
})

test.each(each)('%s: fits a phone', (_, { headline, lines }) => {
  const parts = headline.split(' ')
  expect(parts.length).toBeLessThanOrEqual(2)
  for (const part of parts) expect(length(part)).toBeLessThanOrEqual(9)
  for (const line of lines) expect(length(line)).toBeLessThanOrEqual(17)
})

test('speech is for the ear: no digits, no brackets, no quotation marks', () => {
  expect(tips.filter(({ speech }) => /[0-9０-９()（）“”《》]/.test(speech))).toEqual([])
})

test.each(each)('%s: short sentences, long enough to be heard', (_, { speech }) => {
  expect(mean(sentences(speech).map(length))).toBeLessThanOrEqual(30)
  expect(length(speech)).toBeGreaterThanOrEqual(40)
})

test('none frightens without saying what to do', () => {
  expect(tips.filter((tip) => fearOnly([tip.headline, ...tip.lines, tip.speech].join('。'))).map(({ _id }) => _id)).toEqual([])
})

test('headlines are all different', () => {
  expectDistinct(Object.fromEntries(tips.map((tip) => [tip._id, tip.headline])), 0.5)
})

test('no two say the same in other words', () => {
  expectDistinct(Object.fromEntries(tips.map((tip) => [tip._id, [tip.headline, ...tip.lines, tip.speech].join()])), 0.15)
})
