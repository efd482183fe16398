import type { Role, StoredGrant } from '../../types/entities/person'
import { inRegions, within } from '../_kit/region'
import { _, store } from '../_kit/store'

const writers: readonly Role[] = ['gridWorker', 'editor', 'commandRoom', 'police']
const desk: readonly Role[] = ['editor', 'commandRoom', 'police']

/**
 * Gives what somebody had under way by a role in a place to another, and how much it was: alerts of that place alone, manuscripts where no other role of the desk
 * is left, reports being worked on. What was handed in is a draft again: who wrote it shall not be who agrees to it under another name.
 */
export const passOn = async (from: string, to: string, role: Role, region: string, left: StoredGrant[], now: number): Promise<number> => {
  const taken: number[] = []
  if (writers.includes(role)) {
    const written = { sender: from, status: _.in(['draft', 'submitted']) }
    const alerts = (await store.list('alerts', { ...written, regions: inRegions([region]) })).filter(({ regions }) =>
      regions.every((one) => within(one, region)),
    )
    const ids = alerts.map(({ _id }) => _id)
    if (ids.length > 0) taken.push(await store.updateWhere('alerts', { ...written, _id: _.in(ids) }, { sender: to, status: 'draft' }))
  }
  if (desk.includes(role) && !left.some((g) => desk.includes(g.role))) {
    const written = { author: from, status: _.in(['draft', 'submitted']) }
    taken.push(await store.updateWhere('manuscripts', written, { author: to, status: 'draft' }))
  }
  if (role === 'police') {
    const theirs = { officer: from, region: inRegions([region]), status: _.nin(['closed', 'withdrawn']) }
    // where it is looked for it is entered anew by the timer
    taken.push(await store.updateWhere('reports', theirs, { officer: to, changedAt: now, indexed: _.remove() }))
  }
  return taken.reduce((sum, n) => sum + n, 0)
}
