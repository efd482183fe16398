import type { AuditEntry } from '../../types/entities/audit'
import { auditDeeds } from '../../types/words/audit'
import { saidByDeed } from '../_domain/audit'
import { areWhole } from '../_domain/chain'
import { define } from '../_kit/define'
import { inPlaces, regionsOf } from '../_kit/region'
import { _, endOf, type Sort, store } from '../_kit/store'
import { placesAndNames } from './names'

const size = 20
const newest: Sort = [
  ['at', 'desc'],
  ['_id', 'asc'],
]

export const history = define('staff.history', async ({ kind, page, after }, { user }) => {
  const there = { region: await inPlaces(regionsOf(user, ['admin', 'leader'])) }
  const asked = kind ? { ...there, deed: _.in(Object.keys(auditDeeds[kind])) } : there
  const found = await store.list('auditLog', asked, { sort: newest, after, skip: page * size, limit: size + 1 })
  const shown = found.slice(0, size)
  const [{ placeOf, nameOf }, whole] = await Promise.all([
    placesAndNames(
      shown.map(({ region }) => region),
      shown.map(({ by }) => by),
    ),
    areWhole('auditLog', shown, saidByDeed),
  ])
  const wordsOf = ({ at, by, deed, about, region, why, until }: AuditEntry) => ({
    ...{ at, deed, about, by: deed === 'accept' || deed === 'erase' || deed === 'copy' ? '本人' : nameOf(by), place: placeOf(region) },
    ...(why && { why }),
    ...(until !== undefined && { until }),
  })
  return { deeds: shown.map(wordsOf), more: found.length > size, ...endOf(newest, shown), whole }
})
