import type { CallName, Input } from '../../../types/contract'
import type { Reach } from './row'
import { bayan, town, type World } from './world'

type Calls = Extract<CallName, `meeting.${string}`>

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const of = () => ({ region: town, month: today().slice(0, 7) })

const decided = (id: string): Input<'meeting.measure'> => ({
  ...{ id, ...of(), what: '巴彦嘎查补一次入户', who: '巴彦嘎查网格员', due: today() },
  duty: { role: 'gridWorker', region: bayan },
})
/** 高娃 writes down what was decided for 巴彦嘎查; gives its id. */
const decides = async ({ who, fresh }: World) => {
  const id = fresh('measure')
  await who.gaowa!.does('meeting.measure', decided(id))
  return id
}

/** The town's joint meeting: whoever works in the town sits in it. */
export const meeting: { [K in Calls]: Reach<K> } = {
  'meeting.open': { by: 'buhe', sends: of, nextVillage: 'theirs too', nextTown: 'refused' },
  'meeting.write': {
    by: 'buhe',
    sends: () => ({ ...of(), party: 'villages', from: bayan, words: '东头有三户还没走到', after: 0 }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'meeting.hold': {
    by: 'gaowa',
    sends: () => ({ ...of(), after: 0, day: today(), spot: '苏木二楼' }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'meeting.measure': {
    by: 'gaowa',
    sends: (w) => decided(w.fresh('measure')),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['measures'], gives: 'theirs too' },
  },
  'meeting.settle': {
    by: 'buhe',
    sends: async (w) => ({ id: await decides(w), after: 1, status: 'done' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['measures'], gives: 'unknown' },
  },
}
