import type { CallName, Input } from '../../../types/contract'
import type { Reach } from './row'
import { bayan, type World } from './world'

type Calls = Extract<CallName, `ledger.${string}`>

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const told = (id: string): Input<'ledger.save'> => ({
  ...{ id, region: bayan, day: today(), form: 'banner', setting: 'rural', spot: '巴彦嘎查东头' },
  banner: { due: today() },
})
/** 布和 enters a banner of 巴彦嘎查; gives its id. */
const enters = async ({ who, fresh }: World) => {
  const id = fresh('line')
  await who.buhe!.does('ledger.save', told(id))
  return id
}

/** What was done for the campaign. */
export const ledger: { [K in Calls]: Reach<K> } = {
  'ledger.list': { by: 'buhe', sends: () => ({ region: bayan }), nextVillage: 'refused', nextTown: 'refused' },
  'ledger.open': {
    by: 'buhe',
    sends: async (w) => ({ id: await enters(w) }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['activities'], gives: 'unknown' },
  },
  'ledger.save': {
    by: 'buhe',
    sends: (w) => told(w.fresh('line')),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['activities'], gives: 'theirs too' },
  },
  'ledger.takeOut': {
    by: 'buhe',
    sends: async (w) => ({ id: await enters(w), after: 1, out: true }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['activities'], gives: 'unknown' },
  },
  'ledger.down': {
    by: 'buhe',
    sends: async (w) => ({ id: await enters(w), day: today() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['activities'], gives: 'nothing' },
  },
}
