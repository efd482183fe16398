import { cases } from '../../content/cases'
import { aVillage, refused, type Someone, startVillage } from '../support/villagers'

const village = aVillage()
let laowang: Someone
beforeAll(async () => {
  laowang = await village.person('laowang')
})

test('老王 reads a tip and the case it comes from', async () => {
  const { tip } = await laowang.does('home.today', {})
  const { case: card } = await laowang.does('tip.read', { id: tip?._id ?? '' })
  expect(card).not.toHaveProperty('story')
  const { case: whole } = await laowang.does('case.read', { id: card?._id as string })
  expect(whole.story.length).toBeGreaterThan(1)
})

test('a case leads to the cases near it, as long as they are published; how people put it stays with the search', async () => {
  const { case: told, related } = await laowang.does('case.read', { id: 'sheep-deposit' })
  expect(told).not.toHaveProperty('ownWords')
  expect(related.map((one) => one._id)).toEqual(told.related)
  expect(related[0]).not.toHaveProperty('story')
  const shop = await startVillage()
  try {
    await shop.sdk().database().collection('cases').doc(told.related[0]!).remove()
    const left = await (await shop.person('laowang')).does('case.read', { id: 'sheep-deposit' })
    expect(left.related.map((one) => one._id)).toEqual(told.related.slice(1))
  } finally {
    await shop.stop()
  }
})

test('what is not there is said so', async () => {
  expect(await laowang.asks('tip.read', { id: 'gone' })).toMatchObject(refused('notFound'))
  expect(await laowang.asks('case.read', { id: 'gone' })).toMatchObject(refused('notFound'))
})

test('a fraud type shows its own cases', async () => {
  const { cases: some } = await laowang.does('case.list', { type: 'rebate' })
  expect(some.length).toBeGreaterThan(2)
  expect(some.every((one) => one.type === 'rebate' && one.found === undefined)).toBe(true)
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
