import { everyCase } from '../../search/entry'
import { leastScore, score, telling } from '../../search/rank'
import { type Wanted, wanted } from '../../search/wanted'
import type { Case } from '../../types/entities/case'
import type { FraudType } from '../../types/entities/fraud'
import type { SearchTerm } from '../../types/entities/search'
import { eachRow } from '../_kit/each-row'
import { _, store } from '../_kit/store'
import { whereFound } from './where-found'

/** Cases worth a closer look; of one fraud type only a part is left of what the index gives. */
const looked = 40
const lookedOfType = 400

/** Search: the cases nearest to a question in somebody's own words, best first. */
export const search = async (words: string, type: FraudType | undefined) => {
  const question = wanted(words)
  const terms = await store.list('searchTerms', { _id: _.in([everyCase, ...question.map(({ key }) => key)]) })
  const told = tellingOf(terms)
  const ids = likely(terms, question, told).slice(0, type ? lookedOfType : looked)
  const cases = await store.list('cases', { _id: _.in(ids), ...(type && { type }) })
  const scored = eachRow('cases', cases, (one) => ({ one, score: score(one, question, told) })).sort((a, b) => b.score - a.score)
  const least = Math.max(leastScore(question, told), (scored[0]?.score ?? 0) * 0.3)
  const near = scored.filter(({ score }) => score > 0 && score >= least).slice(0, looked)
  return eachRow(
    'cases',
    near.map(({ one }) => one),
    (one) => ({ ...one, found: whereFound(one, question, told) }),
  )
}

/** How much each term tells in this library; one that no case has tells most. */
const tellingOf = (terms: SearchTerm[]) => {
  const counts = new Map(terms.map(({ _id, count }) => [_id, count]))
  const all = counts.get(everyCase) ?? 0
  return (key: string) => telling(Math.max(0, counts.get(key) ?? 0), all)
}

/** Ranked by the index alone, the likeliest first. */
const likely = (terms: SearchTerm[], question: Wanted[], told: (key: string) => number): Case['_id'][] => {
  const shares = new Map(question.map(({ key, share }) => [key, share]))
  const sums = new Map<string, number>()
  for (const { _id: key, best } of terms) {
    const each = told(key) * (shares.get(key) ?? 0)
    for (const posting of best) sums.set(posting.slice(1), (sums.get(posting.slice(1)) ?? 0) + Number(posting[0]) * each)
  }
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([id]) => id)
}
