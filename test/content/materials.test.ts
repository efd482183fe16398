import { cases } from '../../content/cases'
import { posters } from '../../content/posters'
import { scripts } from '../../content/scripts'
import { slogans } from '../../content/slogans'
import { audiences } from '../../types/words/people'
import { fearOnly } from '../../wording/checks/fear'
import { length, sentences } from '../../wording/checks/reading'
import { expectDistinct, mean } from './reading'

const known = new Set(cases.map(({ _id }) => _id))

test('40 slogans, 20 loudspeaker scripts, 12 posters', () => {
  expect([slogans.length, scripts.length, posters.length]).toEqual([40, 20, 12])
})

test.each([
  ['slogans', slogans],
  ['scripts', scripts],
  ['posters', posters],
])('%s: something for each kind of people, and for everyone', (_, rows: { audiences: string[] }[]) => {
  const missing = Object.keys(audiences).filter((one) => !rows.some((row) => row.audiences.includes(one)))
  expect(missing).toEqual([])
  expect(rows.some((row) => row.audiences.length === 0)).toBe(true)
})

test('scripts and posters are from cases', () => {
  expect([...scripts, ...posters].filter((one) => !known.has(one.case))).toEqual([])
})

test.each(scripts.map((one) => [one._id, one] as const))('script %s: for the ear, in short sentences', (_, { text }) => {
  expect(text).not.toMatch(/[0-9０-９()（）“”《》]/)
  expect(mean(sentences(text).map(length))).toBeLessThanOrEqual(30)
})

test('none frightens without saying what to do', () => {
  const rows = [
    ...slogans.map(({ _id, text }) => [_id, text] as const),
    ...scripts.map(({ _id, text }) => [_id, text] as const),
    ...posters.map(({ _id, headline, lines }) => [_id, [...headline, ...lines].join('。')] as const),
  ]
  expect(rows.filter(([, text]) => fearOnly(text)).map(([id]) => id)).toEqual([])
})

test('no two say the same', () => {
  expectDistinct(Object.fromEntries(slogans.map((one) => [one._id, one.text])), 0.4)
  expectDistinct(Object.fromEntries(scripts.map((one) => [one._id, one.text])), 0.2)
  expectDistinct(Object.fromEntries(posters.map((one) => [one._id, [...one.headline, ...one.lines].join()])), 0.2)
})
