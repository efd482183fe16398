import { choose, type Family } from '../../cloudfunctions/quiz/choose'
import { quizItems } from '../../content/quiz-items'
import { diceOf } from '../../tools/dice'
import type { FraudType } from '../../types/entities/fraud'

const forAdults = quizItems.filter(({ bands }) => bands.includes('adult'))
const kinds = [...new Set(forAdults.flatMap(({ type }) => type ?? []))]
const kindOf = new Map(forAdults.map(({ _id, type }) => [_id, type]))
const { below } = diceOf(7)
const retest = (more: Partial<Family> = {}) => choose(forAdults, { game: 'retest', met: {}, missed: [], ...more }, below)
const fraudOf = (dealt: ReturnType<typeof retest>) => dealt.filter(({ item }) => kindOf.get(item))

/** How often each kind came in so many deals. */
const timesOf = (deals: number, deal: () => ReturnType<typeof retest>) => {
  const times = new Map<FraudType, number>()
  for (let n = 0; n < deals; n++)
    for (const { item } of fraudOf(deal())) {
      const kind = kindOf.get(item) as FraudType
      times.set(kind, (times.get(kind) ?? 0) + 1)
    }
  return times
}

test.each([0, 1, 2, 3, 5, kinds.length])('of four false ones in a short test at most three are of %i kinds missed, and say so', (n) => {
  const missed = kinds.slice(0, n)
  for (let i = 0; i < 50; i++) {
    const fraud = fraudOf(retest({ missed }))
    expect(fraud).toHaveLength(4)
    expect(fraud.map(({ again }) => again ?? false)).toEqual(fraud.map(({ item }) => missed.includes(kindOf.get(item) as FraudType)))
    if (n < kinds.length) expect(fraud.filter(({ again }) => again)).toHaveLength(Math.min(3, n))
  }
})

test('all kinds come equally often in a first game, however many messages the bank has of each', () => {
  const deals = 2000
  const times = timesOf(deals, () => choose(forAdults, { game: 'five', met: {}, missed: [] }, below))
  const each = (3 * deals) / kinds.length
  for (const kind of kinds) expect(Math.abs((times.get(kind) ?? 0) - each)).toBeLessThan(0.2 * each)
})

test('the kinds of a short test that were not missed come equally often, also those met before', () => {
  const deals = 2000
  const met = Object.fromEntries(forAdults.flatMap(({ _id, type }) => (type === kinds[4] || type === kinds[5] ? [[_id, 1]] : [])))
  const missed = kinds.slice(0, 2)
  const times = timesOf(deals, () => retest({ met, missed }))
  const each = (2 * deals) / (kinds.length - 2)
  for (const kind of kinds.slice(2)) expect(Math.abs((times.get(kind) ?? 0) - each)).toBeLessThan(0.2 * each)
})
