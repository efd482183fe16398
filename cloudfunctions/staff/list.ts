import type { End } from '../../types/contract/call'
import type { Appointment } from '../../types/entities/appointment'
import type { Person, StoredGrant } from '../../types/entities/person'
import { openAppointments } from '../_domain/open-appointments'
import { placeNames } from '../_domain/place-names'
import { define } from '../_kit/define'
import { isOver } from '../_kit/grants'
import { anyWithin, inPlaces, isCounty, regionsOf } from '../_kit/region'
import { _, containing, isSaid, type Sort, store } from '../_kit/store'
import { codeOf, keyOfPerson } from './codes'
import { firstFirst } from './find'
import { placesAndNames, rolesOf } from './names'
import { requireGiver } from './rules'

const size = 20
const byName: Sort = [
  ['name', 'asc'],
  ['_id', 'asc'],
]

export const list = define('staff.list', async ({ words, region, page, after }, { user, now }) => {
  if (region) requireGiver(user, region)
  const mine = region ? [region] : regionsOf(user, ['admin'])
  const inMine = { 'grants.region': region ?? (await inPlaces(mine)) }
  // only staff have a name: for a whole county the order of names is gone along, which its places in the condition would prevent
  const there = !region && mine.some(isCounty) ? { 'grants.0': _.exists(true) } : inMine
  const [name, met = 0] = after ?? []
  const from = name === undefined ? { skip: page * size } : { skip: Math.max(0, Number(met) || 0) }
  const first = page === 0 && !words && !region
  const [found, nameless, waiting, places] = await Promise.all([
    store.list(
      'people',
      _.and([there, { name: name === undefined ? isSaid : _.gte(name) }, ...(words ? [{ name: containing(words) }] : [])]),
      {
        ...{ sort: byName, ...from, limit: size + 1 },
      },
    ),
    page === 0 && !words ? store.list('people', { ...inMine, name: _.eq(null) }, { limit: size }) : [],
    first ? openAppointments(mine, now) : [],
    first ? placeNames(mine) : [],
  ])
  // a person's places are several, and the condition may match too much
  const held = ({ grants }: { grants: StoredGrant[] }) => grants.filter((grant) => anyWithin([grant.region], mine) && !isOver(grant, now))
  const people = [...nameless, ...found.slice(0, size)].map((person) => ({ person, grants: held(person) }))
  const [shown, { placeOf, nameOf }] = await Promise.all([
    rolesOf(
      people.flatMap(({ grants }) => grants),
      now,
    ),
    placesAndNames(
      waiting.map(({ region }) => region),
      waiting.flatMap(({ by }) => by ?? []),
    ),
  ])
  return {
    people: people
      .filter(({ grants }) => grants.length > 0)
      .map(({ person: { _id, name = '没写名字' }, grants }) => ({
        ...{ who: keyOfPerson(_id), name, roles: grants.map(shown) },
        ...(_id === user.id && { me: true }),
      })),
    invitations: invitationsIn(waiting).map(([{ _id: id, name, role, status, word, by, expires = now, until }, regions]) => ({
      ...{ id, name, role, status, expires, places: regions.map(placeOf), by: nameOf(by ?? '') },
      ...(status === 'invited' && by === user.id && { code: codeOf(id) }),
      ...(word && { word }),
      ...(until !== undefined && { until }),
    })),
    more: found.length > size,
    ...behindName(found.slice(0, size), name, Number(met)),
    places,
  }
})

/** Where a page ends: its last name, and how many of that name have been met. A person's id leaves the cloud for nobody. */
const behindName = (shown: Person[], name: unknown, met: number): { end?: End } => {
  const last = shown.at(-1)?.name
  if (last === undefined) return {}
  return { end: [last, shown.filter((one) => one.name === last).length + (last === name ? met : 0)] }
}

/** Appointments of one invitation together: its first place's, and where they are. */
const invitationsIn = (waiting: Appointment[]): [first: Appointment, regions: string[]][] => {
  const together = new Map<string, Appointment[]>()
  for (const one of waiting) together.set(one.key ?? one._id, [...(together.get(one.key ?? one._id) ?? []), one])
  return [...together.values()].map((all) => {
    all.sort(firstFirst)
    return [all[0] as Appointment, all.map(({ region }) => region)]
  })
}
