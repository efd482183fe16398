/** The handbook's pages as people read them now: our own words, and the rest from the stories that are published. */
import { allowedNumbers } from '../../content/allow-list'
import { handbook as words } from '../../content/handbook'
import type { Case } from '../../types/entities/case'
import type { FraudType } from '../../types/entities/fraud'
import { taxonomyVersion } from '../../types/words/fraud'
import { store } from '../_kit/store'
import { mixed } from './mixed'

const numbers = (['110', '96110', '12348'] as const).map((number) => ({ number, what: allowedNumbers[number] }))

/** `lasting`: only stories that end after then are told. */
export const pagesOf = async (types: FraudType[], lasting = 0) => {
  const there = await store.byId(
    'cases',
    types.flatMap((type) => words[type].stories),
  )
  return Promise.all(types.map(async (type) => pageOf(type, await storiesOf(type, there, lasting), lasting)))
}
export type HandbookPage = Awaited<ReturnType<typeof pagesOf>>[number]

const pageOf = (type: FraudType, chosen: Case[], lasting: number) => {
  const { intro, steps } = words[type]
  const inTurns = (texts: (one: Case) => string[], most: number) => mixed(chosen.map(texts)).slice(0, most)
  return {
    ...{ _id: type, type, version: taxonomyVersion, intro, steps, numbers },
    stories: chosen.filter(({ expires }) => expires > lasting),
    redFlags: inTurns(({ redFlags }) => redFlags, 6),
    todo: inTurns(({ todo }) => todo, 5),
    ask: inTurns(({ ask }) => ask, 4),
  }
}

/** The two stories chosen for the page; one that was withdrawn, or ends too soon, is replaced by the type's newest where there is one. What ends too soon stays last: the page's lists live on it. */
const storiesOf = async (type: FraudType, there: Map<string, Case>, lasting: number): Promise<Case[]> => {
  const chosen = words[type].stories
  const lasts = ({ expires }: Case) => expires > lasting
  const wanted = chosen.flatMap((id) => there.get(id) ?? [])
  if (wanted.length === chosen.length && wanted.every(lasts)) return wanted
  const newest = await store.list('cases', { type }, { sort: [['publishedAt', 'desc']], limit: 20 })
  const others = newest.filter(({ _id }) => !chosen.includes(_id))
  return [...wanted.filter(lasts), ...others.filter(lasts), ...wanted.filter((one) => !lasts(one))].slice(0, 2)
}
