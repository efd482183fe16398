import { everyCase } from '../../search/entry'
import { telling } from '../../search/rank'
import { isPair, termsOf } from '../../search/terms'
import { _, store } from '../_kit/store'

/** The published cases that share telling words with a text, by the library's index alone and the likeliest first; the first counts 1. `pairs` words of the text are looked up, `most` cases given: the same work in a small library and a large one. */
export const likelyCases = async (
  words: string,
  { pairs, most }: { pairs: number; most: number },
): Promise<[id: string, share: number][]> => {
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
  const likeliest = [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, most)
  return likeliest.map(([id, sum]) => [id, sum / (likeliest[0]?.[1] ?? 1)])
}
