import { functions } from '../../config/functions'
import type { Case } from '../../types/entities/case'
import { approves } from '../support/approves'
import { aVillage, refused, type Someone } from '../support/villagers'

const village = aVillage()

const timed = Object.entries(functions).flatMap(([name, { timers }]) => (timers ? [name] : []))
const events: object[] = [
  {},
  { wake: true },
  { wake: null },
  { wake: 'outbox' },
  { Type: 'Timer', TriggerName: 'recheck', Time: '2026-11-27T03:30:00Z', Message: '' },
  { input: {} },
]

describe.each(timed)('the work that %s does by itself', (name) => {
  test.each([
    ['a visitor nobody knows', () => village.visitor()],
    ['其木格', () => village.person('qimuge')],
    ['高娃 of the command room', () => village.person('gaowa')],
  ] as [string, () => Promise<Someone>][])('is not begun by %s', async (_who, coming) => {
    const who = await coming()
    for (const event of events) expect(await who.sends(name, event)).toMatchObject(refused('forbidden'))
  })
})

test('a visitor finds out nothing and changes nothing; the timer, with nobody behind it, works', async () => {
  const visitor = await village.visitor()
  const database = village.sdk().database()
  await database
    .collection('cases')
    .doc('loan-hay')
    .update({ expires: Date.now() - 86_400_000 })
  await visitor.sends('manuscript', {})
  expect(await village.documents('manuscripts', { item: 'loan-hay' })).toEqual([])
  await village.timer('recheck')
  expect(await village.documents('manuscripts', { item: 'loan-hay' })).toMatchObject([{ status: 'recheck' }])

  const [one] = await village.documents<Case>('cases', { _id: 'loan-hay' })
  await database.collection('searchEntries').doc('loan-hay').remove()
  await visitor.sends('case', {})
  expect(await village.documents('searchEntries', { _id: 'loan-hay' })).toEqual([])
  await village.timer('search')
  expect(await village.documents('searchEntries', { _id: one?._id })).toHaveLength(1)
})

test('one function still wakes another: 高娃 approves, and the villages have it without waiting for the minute', async () => {
  const [buhe, gaowa] = await Promise.all([village.person('buhe'), village.person('gaowa')])
  const alert = { severity: 'severe' as const, type: 'farming' as const, audiences: [], regions: ['anhe/baiyin/bayan'] }
  const words = { headline: '有人冒充收羊老板', lines: ['先要定金'], instruction: '先打96110问问', expires: Date.now() + 86_400_000 }
  await buhe.does('alert.save', { ...alert, ...words, id: 'woken', submit: true })
  await approves(gaowa, 'woken')
  expect((await village.documents('dispatches', { alert: 'woken' })).length).toBeGreaterThan(0)
})
