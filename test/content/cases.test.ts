import { cases } from '../../content/cases'
import { fraudTypes } from '../../types/words/fraud'
import { audiences } from '../../types/words/people'
import { length, sentences } from '../../wording/checks/reading'
import { expectDistinct, mean } from './reading'

const ids = new Set(cases.map(({ _id }) => _id))
const each = cases.map((one) => [one._id, one] as const)

test('at least 80 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80)
})

test.each(Object.entries(fraudTypes))('at least 3 of %s (%s)', (type) => {
  expect(cases.filter((one) => one.type === type).length).toBeGreaterThanOrEqual(3)
})

test.each(Object.entries(audiences))('at least 6 for %s (%s)', (audience) => {
  expect(cases.filter((one) => (one.audiences as string[]).includes(audience)).length).toBeGreaterThanOrEqual(6)
})

test('spread over 2026-03 to 2026-11: at least 5 a month', () => {
  for (let month = 3; month <= 11; month++) {
    const begins = `2026-${String(month).padStart(2, '0')}`
    const inIt = cases.filter(({ source }) => source.date.startsWith(begins))
    expect([begins, inIt.length >= 5]).toEqual([begins, true])
  }
})

test.each(each)('%s: happened, was published, is read again 6 to 18 months later', (_, { source, publishedAt, expires }) => {
  const month = 30.44 * 86_400_000
  const months = (expires - publishedAt) / month
  expect(Date.parse(source.date)).toBeLessThan(publishedAt)
  expect(months).toBeGreaterThan(5.9)
  expect(months).toBeLessThan(18.1)
})

test.each(each)('%s: related to others that exist, none twice, not itself', (id, { related }) => {
  expect(related.length).toBeGreaterThan(0)
  expect(new Set([...related, id]).size).toBe(related.length + 1)
  expect(related.filter((other) => !ids.has(other))).toEqual([])
})

test.each(each)('%s: says whom to turn to', (_, { todo }) => {
  expect(todo.join()).toMatch(
    /110|96110|12348|派出所|银行|信用社|柜台|卫生院|医院|家里人|家人|儿女|大人|家长|老师|班主任|网格员|村|嘎查|苏木|所问|营业厅|车管所|亲戚|官方|农牧局|税务局|检查站|快递站|中心/,
  )
})

test.each(cases.filter(({ amountBand }) => amountBand !== 'none').map((one) => [one._id, one] as const))(
  '%s: money went, so the police are named',
  (_, { todo }) => {
    expect(todo.join()).toMatch(/110|派出所/)
  },
)

test.each(each)('%s: short sentences', (_, one) => {
  const told = sentences(...one.story, one.turningPoint, ...one.redFlags, ...one.todo, ...one.ask)
  expect(mean(told.map(length))).toBeLessThanOrEqual(30)
  expect(told.filter((words) => length(words) > 60)).toEqual([])
})

test('no two tell the same story', () => {
  expectDistinct(Object.fromEntries(cases.map((one) => [one._id, [one.title, ...one.story].join()])), 0.12)
})

test('no two turn at the same words', () => {
  expectDistinct(Object.fromEntries(cases.map((one) => [one._id, one.turningPoint])), 0.2)
})

test('no two have the same red flags', () => {
  expectDistinct(Object.fromEntries(cases.map((one) => [one._id, one.redFlags.join()])), 0.25)
})

test('no two give the same advice and questions', () => {
  expectDistinct(Object.fromEntries(cases.map((one) => [one._id, [...one.todo, ...one.ask].join()])), 0.3)
})
