import type { Role } from '../../types/entities/person'
import type { Region } from '../../types/entities/region'
import type { OpeningStep } from '../../types/words/county'
import { unnamed } from '../../types/words/county'
import { define } from '../_kit/define'
import { holding } from '../_kit/grants'
import { inRegions, regionsOf, touching, within } from '../_kit/region'
import { _, store } from '../_kit/store'
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

/** Counted from what is stored, each time anew. A town's administrator sees what their town needs. */
export const opening = define('county.opening', async (_input, { user, now }) => {
  const mine = regionsOf(user, ['admin'])
  const toOpen = _.or({ status: 'accepted' }, { status: 'invited', expires: _.gt(now) })
  const [all, people, groups, tips, invited] = await Promise.all([
    store.all('regions', {}),
    store.all('people', { 'grants.region': touching(mine) }, { fields: { grants: true } }),
    store.all('groups', _.and({ village: inRegions(mine) }, { dissolvedAt: _.exists(false) })),
    store.count('tips', {}),
    store.count('appointments', _.and({ region: inRegions(mine) }, toOpen)),
  ])
  const places = all.filter(({ _id }) => mine.some((top) => within(_id, top)))
  const of = (level: Region['level']) => places.filter((place) => place.level === level)
  const [county] = of('county')
  const grants = people.flatMap(({ _id, grants: held }) => holding(held, now).map((grant) => ({ ...grant, person: _id })))
  const holdersOf = (roles: Role[]) => new Set(grants.filter(({ role }) => roles.includes(role)).map(({ person }) => person)).size
  const covers = (roles: Role[]) => (place: Region) => grants.some((grant) => roles.includes(grant.role) && within(place._id, grant.region))

  const each = (key: OpeningStep, some: Region[], there: (place: Region) => boolean): Step[] => {
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
    ...each('groups', villages, ({ _id }) => groups.some(({ village }) => village === _id)),
    ...once('admins', county ? grants.filter(({ role, region }) => role === 'admin' && region === county._id).length : 0, 2),
    ...each('bound', villages, ({ _id }) => groups.some(({ village, opengid, wecom }) => village === _id && (opengid || wecom))),
    ...each('police', towns, covers(['police'])),
    ...each('justice', towns, covers(['justice'])),
    ...once('desk', holdersOf(deskRoles), 2),
    ...once('leader', holdersOf(['leader'])),
    ...each('teachers', of('school'), covers(['teacher'])),
    ...once('tips', tips),
    ...once('lines', county?.lines?.length ?? 0),
    ...once('areaCode', Number(!!county?.areaCode)),
    ...once('childOffice', Number(!!county?.childOffice)),
    ...each('robots', towns, ({ dutyRobot }) => !!dutyRobot),
    ...once('templates', [templateId('alert'), templateId('task'), templateId('reply')].filter(Boolean).length, 3),
    ...once('wecom', Number(hasWecom())),
  ]
  return { steps, invited, ...(county?.openingSince !== undefined && { opening: true as const }) }
})
