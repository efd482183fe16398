import { cases } from '../../content/cases'
import { handbook } from '../../content/handbook'
import { fraudTypes } from '../../types/words/fraud'
import { aVillage, type Someone } from '../support/villagers'

const day = 86_400_000
const halfYear = 180 * day
const village = aVillage()
let sarna: Someone
beforeAll(async () => {
  sarna = await village.person('sarna')
})

test('the list has every type, each with its sentence', async () => {
  const { pages } = await sarna.does('case.handbooks', {})
  expect(pages.map(({ type }) => type)).toEqual(Object.keys(fraudTypes))
})

test.each(Object.keys(fraudTypes) as (keyof typeof fraudTypes)[])('%s: everything a page needs, none of it twice', async (type) => {
  const { page } = await sarna.does('case.handbook', { type })
  for (const part of [page.steps, page.redFlags, page.todo, page.ask]) {
    expect(part.length).toBeGreaterThan(1)
    expect(new Set(part).size).toBe(part.length)
  }
  expect(page.stories.map(({ _id }) => _id)).toEqual(handbook[type].stories)
  expect(page.numbers.map(({ number }) => number)).toEqual(['110', '96110', '12348'])
})

test('a story that was withdrawn makes room for the newest of its kind', async () => {
  const [withdrawn, stays] = handbook.prize.stories
  await village.sdk().database().collection('cases').doc(`${withdrawn}`).remove()
  const { page } = await sarna.does('case.handbook', { type: 'prize' })
  const [newest] = cases
    .filter(({ _id, type }) => type === 'prize' && !handbook.prize.stories.includes(_id))
    .sort((a, b) => b.publishedAt - a.publishedAt)
  expect(page.stories.map(({ _id }) => _id)).toEqual([stays, newest?._id])
})

test('chosen pages as a book: each once, with who issues it and until when it should lie about', async () => {
  const { pages, office, at, until } = await sarna.does('case.book', { types: ['farming', 'rebate', 'farming'] })
  expect(pages.map(({ type }) => type)).toEqual(['farming', 'rebate'])
  expect(office).toBe('安和旗反诈综合指挥室')
  expect(until).toBeGreaterThan(at + halfYear)
  const { page } = await sarna.does('case.handbook', { type: 'farming' })
  expect(pages[0]).toEqual(page)
})

test('a story that ends within half a year is not told in a book; where nothing else is there, the page stays without one', async () => {
  const { at } = await sarna.does('case.book', { types: ['ticket'] })
  const all = village.sdk().database().collection('cases')
  const [soon, stays] = handbook.ticket.stories
  await all.doc(`${soon}`).update({ expires: at + 30 * day })
  const { pages, until } = await sarna.does('case.book', { types: ['ticket'] })
  const told = pages[0]?.stories.map(({ _id }) => _id)
  expect(told).toContain(stays)
  expect(told).not.toContain(soon)
  expect(until).toBeGreaterThan(at + halfYear)
  for (const { _id } of cases.filter(({ type }) => type === 'ticket')) await all.doc(_id).update({ expires: at + 30 * day })
  const bare = await sarna.does('case.book', { types: ['ticket'] })
  expect(bare.pages[0]?.stories).toEqual([])
  expect(bare.pages[0]?.redFlags.length).toBeGreaterThan(1)
  expect(bare.until).toBeGreaterThan(at + halfYear)
})
