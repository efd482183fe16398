import type { Judged } from '../../check/judge'
import type { CaseCard, Model } from '../../check/model'
import { nearest } from '../../check/nearest'
import { store } from '../_kit/store'

/** The two published cases that are most like the text. */
export const nearestCases = async (judged: Judged, model: Model): Promise<CaseCard[]> => {
  const near = nearest(judged, model, 6)
  const published = await store.byId(
    'cases',
    near.map(({ _id }) => _id),
  )
  return near.flatMap(({ _id }) => published.get(_id) ?? []).slice(0, 2)
}
