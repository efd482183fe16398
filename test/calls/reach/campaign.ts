import type { CallName } from '../../../types/contract'
import type { Reach } from './row'
import { town } from './world'

type Calls = Extract<CallName, `campaign.${string}`>

/** What was done and what came of it, of 白音苏木. */
export const campaign: { [K in Calls]: Reach<K> } = {
  'campaign.figures': { by: 'ao', sends: () => ({ region: town }), nextVillage: 'refused', nextTown: 'refused' },
  'campaign.note': {
    by: 'ao',
    sends: (w) => ({ id: w.fresh('note'), after: 0, region: town, day: '2026-01-05', words: '全盟冒充客服的多了' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['campaignNotes'], gives: 'theirs too' },
  },
  'campaign.brief': { by: 'ao', sends: () => ({ region: town }), nextVillage: 'refused', nextTown: 'refused' },
  'campaign.year': { by: 'ao', sends: () => ({ region: town }), nextVillage: 'refused', nextTown: 'refused' },
}
