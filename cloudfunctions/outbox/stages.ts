import type { Job } from '../../types/entities/message'
import type { Distributable } from '../_domain/distributable'
import { makeMessage, ofAlert } from '../_domain/make-message'
import { isMeantFor } from '../_domain/meant-for'
import { holding } from '../_kit/grants'
import { anyWithin, inRegions, overlap, touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import { hasWecom } from '../_kit/wecom'
import { customerGroups } from './customer-groups'

/** `cursor` is where the next page begins, null when there is none. */
interface Page {
  cursor: string | null
  dispatches?: number
}
const size = 100
const nextAfter = (ids: string[]) => (ids.length < size ? null : (ids.at(-1) ?? null))
const after = (cursor: string) => ({ _id: _.gt(cursor) })
const paged = { sort: [['_id', 'asc']] as ['_id', 'asc'][], limit: size }

/** An alert's way: first every village group gets its dispatch, then people are told. Each page may be done twice and is then done once. */
export const stages: Record<Exclude<Job['stage'], 'done'>, (sent: Distributable, cursor: string) => Promise<Page>> = {
  dispatches: async (alert, cursor) => {
    const here = _.and({ village: inRegions(alert.regions) }, { dissolvedAt: _.exists(false) }, after(cursor))
    const groups = await store.list('groups', here, paged)
    await Promise.all(
      groups.map((g) => store.add('dispatches', { _id: `${alert._id}.${g._id}`, alert: alert._id, group: g._id, village: g.village })),
    )
    return { cursor: nextAfter(groups.map((g) => g._id)), dispatches: groups.length }
  },

  /** Each employee who owns a WeCom group of its villages. Not for tips: WeCom gives a group so many mass messages a month, and they are kept for alerts. */
  customerGroups: async (alert, cursor) => {
    if (!hasWecom() || alert.msgType === 'Tip') return { cursor: null }
    const groups = await store.list('groups', _.and(customerGroups(alert), after(cursor)), paged)
    const owners = new Map(groups.flatMap((g) => (g.wecom ? [[g.wecom.owner, g.village]] : [])))
    await Promise.all([...owners].map(([to, region]) => makeMessage(alert._id, { alert: alert._id, channel: 'customerGroup', to, region })))
    return { cursor: nextAfter(groups.map((g) => g._id)) }
  },

  /** Each grid worker responsible for a part of it who agreed to be told. */
  workers: async (alert, cursor) => {
    const near = _.and({ 'grants.role': 'gridWorker' }, { 'grants.region': touching(alert.regions) }, after(cursor))
    const people = await store.list('people', near, paged)
    await Promise.all(
      people.map(async ({ _id, grants }) => {
        const grant = holding(grants, Date.now()).find((g) => g.role === 'gridWorker' && overlap([g.region], alert.regions))
        if (grant) await makeMessage(alert._id, { alert: alert._id, channel: 'worker', to: _id, region: grant.region })
      }),
    )
    return { cursor: nextAfter(people.map((p) => p._id)) }
  },

  /** Each town with a part of it whose duty group has a robot. */
  dutyGroups: async (alert, cursor) => {
    const near = _.and({ _id: touching(alert.regions) }, { level: 'town', dutyRobot: _.exists(true) }, after(cursor))
    const towns = await store.list('regions', near, paged)
    await Promise.all(towns.map(({ _id }) => makeMessage(alert._id, { alert: alert._id, channel: 'dutyGroup', to: _id, region: _id })))
    return { cursor: nextAfter(towns.map((t) => t._id)) }
  },

  /** Each person who asked to be told and lives in one of its villages as one of those it is meant for, or follows one: for whose sake one follows, nobody knows. */
  residents: async (alert, cursor) => {
    const open = { template: 'alert', withdrawnAt: _.exists(false), ...after(cursor) }
    // One set aside by a run that died before its message was there is taken up again.
    const usable = _.or({ ...open, message: _.exists(false) }, { ...open, message: ofAlert(alert._id) })
    const consents = await store.list('consents', usable, paged)
    const people = await store.byId(
      'people',
      consents.map((c) => c.person),
    )
    await Promise.all(
      [...people.values()].map(async ({ _id, village, audiences = [], follows = [] }) => {
        const lives = alert.msgType === 'Tip' || isMeantFor(alert, audiences) ? [village] : []
        const place = [...lives, ...follows].find((v) => v && anyWithin([v], alert.regions))
        if (place) await makeMessage(alert._id, { alert: alert._id, channel: 'resident', to: _id, region: place })
      }),
    )
    return { cursor: nextAfter(consents.map((c) => c._id)) }
  },
}
