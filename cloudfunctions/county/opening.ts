import type { Role } from '../../types/entities/person'
import type { Region } from '../../types/entities/region'
import type { OpeningStep } from '../../types/words/county'
import { unnamed } from '../../types/words/county'
import { heldRoles } from '../_domain/held-roles'
import { countOpenAppointments } from '../_domain/open-appointments'
import { type PlaceName, placeNames } from '../_domain/place-names'
import { define } from '../_kit/define'
import { inRegions, overlap, regionsOf, within } from '../_kit/region'
import { isSaid, store } from '../_kit/store'
import { templateId } from '../_kit/templates'
import { hasWecom } from '../_kit/wecom'

interface Step {
  key: OpeningStep
  have: number
  of: number
  missing?: string[]
}
const named = 10
const deskRoles: Role[] = ['editor', 'commandRoom', 'police']

/** Counted from what is stored, each time anew, villages and groups by the keys of their indexes, roles as last read through. A town's administrator sees what their town needs. */
export const opening = define('county.opening', async (_input, { user, now }) => {
  const mine = regionsOf(user, ['admin'])
  const [{ county, places, robots }, held, villagesWith, tips, invited] = await Promise.all([
    standing(mine),
    heldRoles(now),
    villagesWithGroups(mine),
    store.list('tips', {}, { limit: 1, fields: { _id: true } }),
    countOpenAppointments(mine, now),
  ])
  const of = (level: Region['level']) => places.filter((place) => place.level === level)
  const grants = held.filter(({ region }) => overlap([region], mine))
  const holdersOf = (roles: Role[]) => new Set(grants.filter(({ role }) => roles.includes(role)).map(({ who }) => who)).size
  const covers = (roles: Role[]) => (place: PlaceName) =>
    grants.some((grant) => roles.includes(grant.role) && within(place._id, grant.region))

  const each = (key: OpeningStep, some: PlaceName[], there: (place: PlaceName) => boolean): Step[] => {
    const missing = some.filter((place) => !there(place)).map(({ name }) => name)
    const step = { key, have: some.length - missing.length, of: some.length }
    return some.length === 0 ? [] : [{ ...step, ...(missing.length > 0 && { missing: missing.slice(0, named) }) }]
  }
  const once = (key: OpeningStep, have: number, least = 1): Step[] => (county ? [{ key, have: Math.min(have, least), of: least }] : [])
  const [villages, towns] = [of('village'), of('town')]
  const steps = [
    ...once('named', Number(county?.name !== unnamed)),
    ...once('villages', villages.length),
    ...each('households', villages, ({ households }) => households > 0),
    ...each('gridWorkers', villages, covers(['gridWorker'])),
    ...each('approvers', towns, covers(['editor', 'commandRoom'])),
    ...each('groups', villages, ({ _id }) => villagesWith.some.has(_id)),
    ...once('admins', county ? grants.filter(({ role, region }) => role === 'admin' && region === county._id).length : 0, 2),
    ...each('bound', villages, ({ _id }) => villagesWith.bound.has(_id)),
    ...each('police', towns, covers(['police'])),
    ...each('justice', towns, covers(['justice'])),
    ...once('desk', holdersOf(deskRoles), 2),
    ...once('leader', holdersOf(['leader'])),
    ...each('teachers', of('school'), covers(['teacher'])),
    ...once('tips', tips.length),
    ...once('lines', county?.lines?.length ?? 0),
    ...once('areaCode', Number(!!county?.areaCode)),
    ...once('childOffice', Number(!!county?.childOffice)),
    ...each('robots', towns, ({ _id }) => robots.has(_id)),
    ...once('templates', [templateId('alert'), templateId('task'), templateId('reply')].filter(Boolean).length, 3),
    ...once('wecom', Number(hasWecom())),
  ]
  return { steps, invited, ...(county?.openingSince !== undefined && { opening: true as const }) }
})

/** The places, by name; what is set of the county; which towns have a robot. */
const standing = async (mine: string[]) => {
  const [places, counties, withRobot] = await Promise.all([
    placeNames(mine),
    store.list('regions', { level: 'county', _id: inRegions(mine) }, { limit: 1 }),
    store.all('regions', { level: 'town', _id: inRegions(mine), dutyRobot: isSaid }, { fields: { _id: true } }),
  ])
  return { places, county: counties[0], robots: new Set(withRobot.map(({ _id }) => _id)) }
}

/** The villages that have a group, and those of which one is bound: from an index's keys alone. */
const villagesWithGroups = async (mine: string[]) => {
  const fields = { village: true, dissolvedAt: true, opengid: true, 'wecom.chatId': true }
  const groups = (await store.all('groups', { village: inRegions(mine) }, { fields })).filter(
    ({ dissolvedAt }) => dissolvedAt === undefined,
  )
  const bound = groups.filter(({ opengid, wecom }) => opengid || wecom)
  return { some: new Set(groups.map(({ village }) => village)), bound: new Set(bound.map(({ village }) => village)) }
}
