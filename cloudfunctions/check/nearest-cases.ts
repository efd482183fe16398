import type { Judged } from '../../check/judge'
import type { CaseCard, Model } from '../../check/model'
import { nearest } from '../../check/nearest'
import type { FraudType } from '../../types/entities/fraud'
import { likelyCases } from '../_domain/likely-cases'
import { store } from '../_kit/store'

/** Pairs looked up, and cases looked at: the same work in a small library and a large one. */
const pairs = 60
const looked = 20

/** The two published cases that are most like the text: by the library's index, and by what the model remembers. */
export const nearestCases = async (text: string, judged: Judged, model: Model): Promise<CaseCard[]> => {
  if (judged.types.length === 0) return []
  const near = new Map<string, number>(nearest(judged, model, looked).map(({ _id }, i) => [_id, 1 - i / looked]))
  // what was marked, or else the beginning
  const words = [...judged.marks.map(({ from, to }) => text.slice(from, to)), text].join('。')
  for (const [id, share] of await likelyCases(words, { pairs, most: looked })) near.set(id, (near.get(id) ?? 0) + share)
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
