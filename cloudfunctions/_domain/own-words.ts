import { withLocalWords } from '../../wording/local-words'
import { county } from './county'

/** Stories and class packs as this county's people read them: {集市} and the like in the county's own words. */
export const inOwnWords = async <T>(told: T): Promise<T> => {
  const own = (await county())?.localWords
  return inItsTexts(told, (text) => withLocalWords(text, own))
}

const inItsTexts = <T>(value: T, said: (text: string) => string): T => {
  if (typeof value === 'string') return said(value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => inItsTexts(one, said)) as T
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inItsTexts(one, said)])) as T
}
