import type { CallName, Input } from '../../../types/contract'
import type { Reach } from './row'
import { bayan, town, type World } from './world'

type Calls = Extract<CallName, `incident.${string}`>

/** A month that is over, whenever this runs. */
const year = new Date().getFullYear() - 1
const month = `${year}-10`
const entered = ({ fresh }: World): Input<'incident.save'> => ({
  ...{ id: fresh('case'), after: 0, facts: { month, region: bayan, cases: 1, type: 'rebate', amount: 500_000 } },
})
const line = (number: string): Input<'incident.takeIn'>['rows'][number] => ({
  ...{ row: 2, number, month, town: '白音苏木', village: '', type: '', sex: '', age: '', amount: '', cases: '', dissuaded: '' },
})

/** What the police enter of cases, and what is computed from it. */
export const incident: { [K in Calls]: Reach<K> } = {
  'incident.list': {
    by: 'batu',
    sends: async (w) => {
      await w.who.batu!.does('incident.save', entered(w))
      return { month }
    },
    nextVillage: 'nothing',
    nextTown: 'nothing',
  },
  'incident.save': {
    by: 'batu',
    sends: entered,
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['incidents'], gives: 'theirs too' },
  },
  'incident.takeIn': {
    by: 'batu',
    sends: ({ fresh }) => ({ rows: [line(fresh('case'))], write: false }),
    nextVillage: 'nothing',
    nextTown: 'nothing',
  },
  'incident.closeMonth': {
    by: 'batu',
    sends: () => ({ region: town, month, whole: true }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'incident.populations': { by: 'batu', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'incident.setPopulation': {
    by: 'batu',
    sends: () => ({ region: town, year, people: 9000, source: '统计公报', asOf: `${year}-05-20`, after: 0 }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'incident.rate': { by: 'ao', sends: () => ({ region: town, year }), nextVillage: 'refused', nextTown: 'refused' },
}
