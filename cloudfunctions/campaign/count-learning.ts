import { answersOf } from '../../figures/beginners'
import { sumsOfSaid } from '../../figures/share'
import type { CampaignMonth } from '../../types/entities/campaign-month'
import type { QuizRound } from '../../types/entities/quiz'
import { store } from '../_kit/store'
import { dayIn } from './span-of-month'

type Round = Omit<QuizRound, '_id'>
const tests: QuizRound['occasion'][] = ['days14', 'days30', 'days90', 'year']

/** First games and short tests of a month: how many, and what was seen through and taken for false, in sums over families. */
export const countLearning = async (month: string): Promise<NonNullable<CampaignMonth['learning']>> => {
  const fields = { family: true, occasion: true, adult: true, answers: true, day: true, unproven: true }
  const [rounds, items] = await Promise.all([
    store.all('quizRounds', { day: dayIn(month) }, { fields }).then((all) => all.filter(({ unproven }) => !unproven)),
    store.all('quizItems', {}, { fields: { genuine: true, type: true, bands: true } }),
  ])
  const bank = new Map(items.map((item) => [item._id, item]))
  const said = (some: Round[], measure: 'hits' | 'alarms') => {
    const byFamily = new Map<string, { yes: number; all: number }>()
    for (const round of some)
      for (const { yes, all } of answersOf(round, measure, bank)) {
        const before = byFamily.get(round.family) ?? { yes: 0, all: 0 }
        byFamily.set(round.family, { yes: before.yes + yes, all: before.all + all })
      }
    return sumsOfSaid([...byFamily.values()])
  }
  const of = (some: Round[]) => ({ rounds: some.length, hits: said(some, 'hits'), alarms: said(some, 'alarms') })
  return {
    first: of(rounds.filter(({ occasion }) => occasion === 'first')),
    later: of(rounds.filter(({ occasion }) => tests.includes(occasion))),
  }
}
