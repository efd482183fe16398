import type { FraudType } from '../types/entities/fraud'
import type { Judged } from './judge'
import type { CaseCard, Model } from './model'

/** Cases of the same type are nearer. */
const sameType = (type: FraudType, types: FraudType[]) => (type === types[0] ? 0.3 : type === types[1] ? 0.1 : 0)

/** The cases of the model that share most with a text. */
export const nearest = ({ vector, types }: Judged, { cases, rarity }: Model, count = 2): CaseCard[] => {
  if (types.length === 0) return []
  const shares = new Map(vector.at.map((feature, k) => [feature, vector.value[k]!]))
  return cases
    .map(({ pieces, ...card }) => ({
      card,
      near: pieces.reduce((sum, feature) => sum + (shares.get(feature) ?? 0) * rarity[feature]! ** 3, 0) / 48 + sameType(card.type, types),
    }))
    .sort((a, b) => b.near - a.near || (a.card._id < b.card._id ? -1 : 1))
    .slice(0, count)
    .map(({ card }) => card)
}
