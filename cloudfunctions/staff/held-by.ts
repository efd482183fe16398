import type { Person } from '../../types/entities/person'
import { _ } from '../_kit/store'

/** What is written of somebody when their roles changed: ways of looking at reports are of no use to whoever sees none, and say what they looked for. */
export const heldBy = ({ grants }: Pick<Person, 'grants'>): Record<string, unknown> => ({
  grants,
  ...(!grants.some(({ role }) => role === 'police') && { queueViews: _.remove() }),
})
