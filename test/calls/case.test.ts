import { cases } from '../../content/cases'
import { refused, type Someone, startVillage, type Village } from '../support/villagers'

let village: Village
let laowang: Someone
beforeAll(async () => {
  village = await startVillage()
  laowang = await village.person('laowang')
})
afterAll(() => village.stop())

test('老王 reads a tip and the case it comes from', async () => {
  const { tip } = await laowang.does('home.today', {})
  const { case: card } = await laowang.does('tip.read', { id: tip._id })
  expect(card).not.toHaveProperty('story')
  const { case: whole } = await laowang.does('case.read', { id: card?._id as string })
  expect(whole.story.length).toBeGreaterThan(1)
})

test('what is not there is said so', async () => {
  expect(await laowang.asks('tip.read', { id: 'gone' })).toMatchObject(refused('notFound'))
  expect(await laowang.asks('case.read', { id: 'gone' })).toMatchObject(refused('notFound'))
})

test('the library is searched in people’s own words: every word, any place a reader would look', async () => {
  const all = await laowang.does('case.list', {})
  expect(all.cases.length).toBeGreaterThanOrEqual(12)
  const some = all.cases[3]
  if (!some) throw new Error('no cases')
  const { case: whole } = await laowang.does('case.read', { id: some._id })
  const words = `${some.title.slice(0, 3)}，${whole.story[1]?.slice(2, 6)}`
  expect((await laowang.does('case.list', { words })).cases.map((c) => c._id)).toContain(some._id)
  expect((await laowang.does('case.list', { words: `${words} 绝没有的词` })).cases).toEqual([])
  expect((await laowang.does('case.list', { type: some.type })).cases.every((c) => c.type === some.type)).toBe(true)
})

test('page after page shows every case once', async () => {
  const seen: string[] = []
  for (let page = 0, more = true; more; page++) {
    const one = await laowang.does('case.list', { page })
    seen.push(...one.cases.map((c) => c._id))
    more = one.more
  }
  expect(seen.sort()).toEqual(cases.map((c) => c._id).sort())
})

test('a fraud type’s name finds its cases', async () => {
  const found = await laowang.does('case.list', { words: '冒充公检法' })
  expect(found.cases.map((c) => c.type)).toContain('authority')
})

test.each(['.*', 'a\0b', '(', '\\', '$where', '[', '{"$gt":""}', '^', '|'])('%s is looked for as it stands', async (words) => {
  expect((await laowang.does('case.list', { words })).cases).toEqual([])
})
