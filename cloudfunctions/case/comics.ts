import type { FraudType } from '../../types/entities/fraud'
import { toDecide } from '../_domain/to-decide'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

const perPage = 10

export const comics = define('case.comics', async ({ type, after }) => {
  const away = await toDecide('comic')
  const where = _.and([{ _id: _.nin(away) }, after ? { _id: _.gt(after) } : {}, type ? await ofType(type) : {}])
  const found = await store.list('comics', where, { sort: [['_id', 'asc']], limit: perPage + 1 })
  return { comics: found.slice(0, perPage), more: found.length > perPage }
})

/** A comic is of its case's type. */
const ofType = async (type: FraudType) => {
  const rows = await store.all('comics', {}, { fields: { case: true } })
  const cases = await store.list('cases', { _id: _.in([...new Set(rows.map((row) => row.case))]), type }, { fields: { _id: true } })
  return { case: _.in(cases.map(({ _id }) => _id)) }
}
