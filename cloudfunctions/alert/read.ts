import { groupsIn } from '../_domain/groups-in'
import { placesOf } from '../_domain/place'
import { placeNames } from '../_domain/place-names'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { overlap, regionsOf } from '../_kit/region'
import { store } from '../_kit/store'
import { findAlert } from './find'
import { findingsOf } from './findings'
import { givenBackTo } from './given-back'
import { inForce, isPublished } from './life'
import { isFor, may, mayReplace } from './may'
import { versionOf } from './version'
import { viewers } from './viewers'

export const read = define('alert.read', async ({ id }, { user, now }) => {
  const alert = await findAlert(id)
  const own = alert.sender === user.id
  const mine =
    own ||
    (isPublished(alert) ? overlap(alert.regions, regionsOf(user, viewers)) : alert.status === 'submitted' && isFor(user, 'approve', alert))
  if (!mine) throw new CallError('forbidden', '这条预警不归您处理')
  const [people, old, findings, groups, back, nameOfPlace, villages, story] = await Promise.all([
    store.byId('people', [alert.sender, ...(alert.approver ? [alert.approver] : [])]),
    alert.references ? store.get('alerts', alert.references) : null,
    isPublished(alert) ? [] : findingsOf(alert, now),
    groupsIn(alert.regions),
    givenBackTo(user.id, [alert]),
    placesOf(alert.regions),
    placeNames(alert.regions, ['village']),
    alert.case ? store.get('cases', alert.case) : null,
  ])
  const nameOf = (person: string) => people.get(person)?.name ?? '工作人员'
  return {
    alert,
    version: versionOf(alert),
    inForce: inForce(alert, now),
    author: nameOf(alert.sender),
    ...(alert.approver && { approver: nameOf(alert.approver) }),
    ...back(alert),
    places: alert.regions.map(nameOfPlace),
    villages: villages.map((v) => v.name),
    households: villages.reduce((sum, v) => sum + v.households, 0),
    story,
    old,
    groups,
    findings,
    may: {
      save: may(user, 'save', alert),
      approve: may(user, 'approve', alert) && mayReplace(user, old),
      return: may(user, 'return', alert),
      cancel: may(user, 'cancel', alert),
      callBack: may(user, 'callBack', alert),
    },
  }
})
