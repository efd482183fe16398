/** The handbook's pages as people read them now: our own words, and the rest from the stories that are published. */
import { allowedNumbers } from '../../content/allow-list'
import { handbook as words } from '../../content/handbook'
import type { Case } from '../../types/entities/case'
import type { FraudType } from '../../types/entities/fraud'
import { taxonomyVersion } from '../../types/words/fraud'
import { store } from '../_kit/store'

const numbers = (['110', '96110', '12348'] as const).map((number) => ({ number, what: allowedNumbers[number] }))

export const pagesOf = async (types: FraudType[]) => {
  const there = await store.byId(
    'cases',
    types.flatMap((type) => words[type].stories),
  )
  return Promise.all(types.map(async (type) => pageOf(type, await storiesOf(type, there))))
}
export type HandbookPage = Awaited<ReturnType<typeof pagesOf>>[number]

const pageOf = (type: FraudType, stories: Case[]) => {
  const { intro, steps } = words[type]
  const inTurns = (texts: (one: Case) => string[], most: number) => mixed(stories.map(texts)).slice(0, most)
  return {
    ...{ _id: type, type, version: taxonomyVersion, intro, steps, stories, numbers },
    redFlags: inTurns(({ redFlags }) => redFlags, 6),
    todo: inTurns(({ todo }) => todo, 5),
    ask: inTurns(({ ask }) => ask, 4),
  }
}

/** The two stories chosen for the page; a withdrawn one is replaced by the type's newest. */
const storiesOf = async (type: FraudType, there: Map<string, Case>): Promise<Case[]> => {
  const chosen = words[type].stories
  const wanted = chosen.flatMap((id) => there.get(id) ?? [])
  if (wanted.length === chosen.length) return wanted
  const newest = await store.list('cases', { type }, { sort: [['publishedAt', 'desc']], limit: 4 })
  return [...wanted, ...newest.filter(({ _id }) => !chosen.includes(_id))].slice(0, 2)
}

/** Interleaves the lists: the first of each, then the second of each; no duplicates. */
const mixed = (lists: string[][]): string[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return [...new Set(Array.from({ length: longest }, (_row, i) => lists.flatMap((list) => list[i] ?? [])).flat())]
}
