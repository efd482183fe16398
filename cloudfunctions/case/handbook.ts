import { allowedNumbers } from '../../content/allow-list'
import { handbook as words } from '../../content/handbook'
import { taxonomyVersion } from '../../content/words'
import type { Case, FraudType } from '../../types/domain'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

const numbers = (['110', '96110', '12348'] as const).map((number) => ({ number, what: allowedNumbers[number] }))

export const handbook = define('case.handbook', async ({ type }) => {
  const { intro, steps, stories: chosen } = words[type]
  const stories = await storiesOf(type, chosen)
  const inTurns = (texts: (one: Case) => string[], most: number) => mixed(stories.map(texts)).slice(0, most)
  return {
    page: {
      ...{ type, version: taxonomyVersion, intro, steps, stories, numbers },
      redFlags: inTurns(({ redFlags }) => redFlags, 6),
      todo: inTurns(({ todo }) => todo, 5),
      ask: inTurns(({ ask }) => ask, 4),
    },
  }
})

/** The two chosen; in place of one that was withdrawn, the type's newest. */
const storiesOf = async (type: FraudType, chosen: string[]): Promise<Case[]> => {
  const [there, newest] = await Promise.all([
    store.byId('cases', chosen),
    store.list('cases', { type }, { sort: [['publishedAt', 'desc']], limit: 4 }),
  ])
  const wanted = chosen.flatMap((id) => there.get(id) ?? [])
  return [...wanted, ...newest.filter(({ _id }) => !chosen.includes(_id))].slice(0, 2)
}

/** The first of each, the second of each, and so on; none twice. */
const mixed = (lists: string[][]): string[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return [...new Set(Array.from({ length: longest }, (_row, i) => lists.flatMap((list) => list[i] ?? [])).flat())]
}
