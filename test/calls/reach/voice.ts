import type { CallName } from '../../../types/contract'
import type { Reach } from './row'

type Calls = Extract<CallName, `voice.${string}`>

/** What is published is everybody's to hear, and the desk's to look after; what it costs is the county's alone. */
export const voice: { [K in Calls]: Reach<K> } = {
  'voice.sounds': {
    by: 'qimuge',
    sends: () => ({ sentences: ['钱转出去了，马上打110。'] }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
  },
  'voice.state': { by: 'sarna', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'voice.texts': { by: 'sarna', sends: () => ({ kind: 'tip' }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'voice.decide': {
    by: 'ganger',
    sends: async ({ who }) => {
      const { plan } = await who.ganger!.does('voice.state', {})
      return { yes: false, price: 300, cap: 100_000 + (plan?.version ?? 0), after: plan?.version ?? 0 }
    },
    nextVillage: 'refused',
    nextTown: 'refused',
  },
}
