import type { CallName } from '../../types/contract'
import { bayan, type World } from '../calls/reach/world'
import { countyAlert } from './spread-rows'

interface Other {
  name: string
  call: CallName
  by: string
  sends(world: World): unknown
}

const one = (name: string, call: CallName, by: string, input: unknown): Other => ({ name: `${call} ${name}`, call, by, sends: () => input })

/** What went to the whole county, as one village's people see it; and lists further on. */
export const others: Other[] = [
  one('of the county', 'alert.open', 'qimuge', { id: countyAlert }),
  one('of the county', 'alert.acknowledge', 'naren', { id: countyAlert, what: 'know' }),
  one('of the county', 'alert.read', 'buhe', { id: countyAlert }),
  one('of the county', 'alert.groups', 'buhe', { id: countyAlert, region: bayan }),
  one('of the county', 'alert.coverage', 'buhe', { id: countyAlert, region: bayan, hours: 24 }),
  one('by words', 'case.list', 'qimuge', { page: 0, words: '收羊定金' }),
  one('by kind', 'case.list', 'qimuge', { page: 0, type: 'farming' }),
  one('by words', 'report.queue', 'batu', { order: 'newest', words: '收羊老板' }),
]
