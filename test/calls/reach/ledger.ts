import type { CallName, Input } from '../../../types/contract'
import { pngOf } from '../../support/pictures'
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

const planned = (id: string): Input<'ledger.planSave'> => ({
  ...{ id, region: bayan, what: '出栏卖羊时讲收羊定金', due: today(), who: { role: 'gridWorker', region: bayan } },
})
/** 萨日娜 puts something into the plan of 巴彦嘎查; gives its id. */
const plans = async ({ who, fresh }: World) => {
  const id = fresh('plan')
  await who.sarna!.does('ledger.planSave', planned(id))
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
  'ledger.photo': {
    by: 'buhe',
    sends: async (w) => ({ id: await enters(w), photo: pngOf().toString('base64') }),
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
  'ledger.takeIn': {
    by: 'sarna',
    sends: async (w) => ({
      region: bayan,
      rows: [{ row: 2, id: await enters(w), day: today(), form: '挂横幅', spot: '巴彦嘎查东头' }],
      write: true,
    }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'ledger.stock': { by: 'buhe', sends: () => ({ region: bayan }), nextVillage: 'refused', nextTown: 'refused' },
  'ledger.quiet': { by: 'buhe', sends: () => ({ region: bayan, days: 30 }), nextVillage: 'refused', nextTown: 'refused' },
  'ledger.plan': { by: 'buhe', sends: () => ({ region: bayan, year: 2026 }), nextVillage: 'refused', nextTown: 'refused' },
  'ledger.planSave': {
    by: 'sarna',
    sends: (w) => planned(w.fresh('plan')),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['plans'], gives: 'theirs too' },
  },
  'ledger.planSettle': {
    by: 'buhe',
    sends: async (w) => ({ id: await plans(w), after: 1, status: 'done' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['plans'], gives: 'unknown' },
  },
}
