import type { Job } from '../../types/entities/message'
import type { Distributable } from '../_domain/distributable'
import { makeMessage } from '../_domain/make-message'
import { inRegions, touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import { hasWecom } from '../_kit/wecom'
import { customerGroups } from './customer-groups'
import { byId, type Page, size } from './page'
import { residents } from './residents'
import { workers } from './workers'

const nextAfter = (ids: string[]) => (ids.length < size ? null : (ids.at(-1) ?? null))
const after = (cursor: string) => ({ _id: _.gt(cursor) })

/** An alert's way: first every village group gets its dispatch, then people are told. Each page may be done twice and is then done once. */
export const stages: Record<Exclude<Job['stage'], 'done'>, (sent: Distributable, cursor: string) => Promise<Page>> = {
  dispatches: async (alert, cursor) => {
    const here = _.and({ village: inRegions(alert.regions) }, { dissolvedAt: _.exists(false) }, after(cursor))
    const groups = await store.list('groups', here, byId)
    await Promise.all(
      groups.map((g) => store.add('dispatches', { _id: `${alert._id}.${g._id}`, alert: alert._id, group: g._id, village: g.village })),
    )
    return { cursor: nextAfter(groups.map((g) => g._id)), dispatches: groups.length }
  },

  /** Each employee who owns a WeCom group of its villages. Not for tips: WeCom gives a group so many mass messages a month, and they are kept for alerts. */
  customerGroups: async (alert, cursor) => {
    if (!hasWecom() || alert.msgType === 'Tip') return { cursor: null }
    const groups = await store.list('groups', _.and(customerGroups(alert), after(cursor)), byId)
    const owners = new Map(groups.flatMap((g) => (g.wecom ? [[g.wecom.owner, g.village]] : [])))
    await Promise.all([...owners].map(([to, region]) => makeMessage(alert._id, { alert: alert._id, channel: 'customerGroup', to, region })))
    return { cursor: nextAfter(groups.map((g) => g._id)) }
  },

  workers,

  /** Each town with a part of it whose duty group has a robot. */
  dutyGroups: async (alert, cursor) => {
    const near = _.and({ _id: touching(alert.regions) }, { level: 'town', dutyRobot: _.exists(true) }, after(cursor))
    const towns = await store.list('regions', near, byId)
    await Promise.all(towns.map(({ _id }) => makeMessage(alert._id, { alert: alert._id, channel: 'dutyGroup', to: _id, region: _id })))
    return { cursor: nextAfter(towns.map((t) => t._id)) }
  },

  residents,
}
