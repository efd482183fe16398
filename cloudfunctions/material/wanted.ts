import type { Audience } from '../../types/entities/audience'
import type { FraudType } from '../../types/entities/fraud'
import type { MaterialKind } from '../../types/entities/material'
import { toDecide } from '../_domain/to-decide'
import { _, type Sort, store } from '../_kit/store'
import { collectionOfMaterial } from './as-materials'

interface About {
  audience?: Audience | undefined
  type?: FraudType | undefined
}

/** Which rows answer, and in what order: nothing whose case was withdrawn; those made for these people and this fraud stand before those for everyone. */
export const wanted = async (kind: MaterialKind, { audience, type }: About) => ({
  where: _.and([
    { _id: _.nin(await toDecide(kind)) },
    audience ? _.or([{ audiences: audience }, { audiences: _.size(0) }]) : {},
    type ? await ofType(kind, type) : {},
  ]),
  sort: [...(audience ? [desc('audiences')] : []), ...(type ? [desc('type')] : []), ['_id', 'asc']] as Sort,
})

const desc = (field: string): [string, 'desc'] => [field, 'desc']

/** A slogan names its fraud type or holds for all; a script, a poster and a comic are of their case's. */
const ofType = async (kind: MaterialKind, type: FraudType) => {
  if (kind === 'slogan') return _.or([{ type }, { type: _.exists(false) }])
  const rows = await store.all(collectionOfMaterial[kind], {}, { fields: { case: true } })
  const cases = await store.list('cases', { _id: _.in([...new Set(rows.map((row) => row.case))]), type }, { fields: { _id: true } })
  return { case: _.in(cases.map(({ _id }) => _id)) }
}
