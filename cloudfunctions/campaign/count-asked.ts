import type { CampaignMonth } from '../../types/entities/campaign-month'
import { store } from '../_kit/store'
import { momentIn } from './span-of-month'

/** What people asked in a month, of the whole county: none of it has a place. Counts alone. */
export const countAsked = async (month: string): Promise<NonNullable<CampaignMonth['asked']>> => {
  const [disputed, written] = await Promise.all([
    store.aggregate<{ _id: string | null; n: number }>(
      'disputedTexts',
      { $match: { at: momentIn(month) } },
      { $group: { _id: '$type', n: { $sum: 1 } } },
    ),
    store.aggregate<{ _id: string; n: number }>(
      'feedbacks',
      { $match: { createdAt: momentIn(month) } },
      { $group: { _id: '$kind', n: { $sum: 1 } } },
    ),
  ])
  return {
    disputed: disputed.reduce((sum, { n }) => sum + n, 0),
    kinds: Object.fromEntries(disputed.flatMap(({ _id, n }) => (_id ? [[_id, n]] : []))),
    written: Object.fromEntries(written.map(({ _id, n }) => [_id, n])),
  }
}
