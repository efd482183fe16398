import type { Judged } from '../../check/judge'
import type { CaseCard, Model } from '../../check/model'
import { nearest } from '../../check/nearest'
import { everyCase } from '../../search/entry'
import { telling } from '../../search/rank'
import { isPair, termsOf } from '../../search/terms'
import type { FraudType } from '../../types/entities/fraud'
import { _, store } from '../_kit/store'

/** Pairs looked up, and cases looked at: the same work in a small library and a large one. */
const pairs = 60
const looked = 20

/** The two published cases that are most like the text: by the library's index, and by what the model remembers. */
export const nearestCases = async (text: string, judged: Judged, model: Model): Promise<CaseCard[]> => {
  if (judged.types.length === 0) return []
  const near = new Map<string, number>(nearest(judged, model, looked).map(({ _id }, i) => [_id, 1 - i / looked]))
  for (const [id, share] of await indexed(text, judged)) near.set(id, (near.get(id) ?? 0) + share)
  const ids = [...near].sort(([, a], [, b]) => b - a).slice(0, looked)
  const published = await store.byId(
    'cases',
    ids.map(([id]) => id),
  )
  return ids
    .flatMap(([id, share]) => {
      const one = published.get(id)
      return one ? [{ one, share: share + sameType(one.type, judged.types) }] : []
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ one }) => one)
}

const sameType = (type: FraudType, types: FraudType[]) => (type === types[0] ? 1 : type === types[1] ? 0.4 : 0)

/** Cases that share telling words with what was marked, or else with the beginning; the likeliest counts 1. */
const indexed = async (text: string, { marks }: Judged): Promise<[id: string, share: number][]> => {
  const words = [...marks.map(({ from, to }) => text.slice(from, to)), text].join('。')
  const keys = [
    ...new Set(
      termsOf(words)
        .filter(isPair)
        .map(({ key }) => key),
    ),
  ].slice(0, pairs)
  const terms = await store.list('searchTerms', { _id: _.in([everyCase, ...keys]) })
  const all = terms.find(({ _id }) => _id === everyCase)?.count ?? 0
  const sums = new Map<string, number>()
  for (const { _id, count, best } of terms)
    if (_id !== everyCase)
      for (const posting of best) sums.set(posting.slice(1), (sums.get(posting.slice(1)) ?? 0) + Number(posting[0]) * telling(count, all))
  const likeliest = [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, looked)
  return likeliest.map(([id, sum]) => [id, sum / (likeliest[0]?.[1] ?? 1)])
}
