import { staticPageWords } from '../../content/static-pages'
import type { FraudType } from '../../types/entities/fraud'
import type { SpokenKind, SpokenText } from '../../types/entities/voice'
import { fraudTypes } from '../../types/words/fraud'
import { standingWords } from '../../wording/standing-words'
import { pagesOf } from '../_domain/handbook'
import { quizParts, saidOf } from '../_domain/localization'
import { storiesById, storyParts } from '../_domain/stories'
import { dropText, putText, wordsHash } from '../_domain/voice'
import { _, store } from '../_kit/store'

type Wanted = Pick<SpokenText, 'kind' | 'item' | 'words'>

const all = <K extends SpokenKind>(kind: K, rows: { _id: string }[], said: (row: never) => string): Wanted[] =>
  rows.map((row) => ({ kind, item: row._id, words: said(row as never) }))

/** What is said of each kind that is published now. */
const shelves: Record<SpokenKind, (now: number) => Promise<Wanted[]>> = {
  alert: async (now) => all('alert', await store.list('alerts', { status: 'inForce', expires: _.gt(now) }), saidOf.alert),
  standing: async () =>
    all(
      'standing',
      Object.keys(staticPageWords).map((_id) => ({ _id })),
      saidOf.standing,
    ),
  tip: async () => all('tip', await store.all('tips', {}), saidOf.tip),
  screen: async () => Object.entries(standingWords()).map(([item, words]) => ({ kind: 'screen', item, words })),
  case: async () => all('case', await store.all('cases', {}), saidOf.case),
  handbook: async () => all('handbook', await pagesOf(Object.keys(fraudTypes) as FraudType[]), saidOf.handbook),
  quizItem: async () => all('quizItem', (await store.all('quizItems', {})).flatMap(quizParts), saidOf.quizItem),
  story: async () => all('story', (await storiesById()).flatMap(storyParts), saidOf.story),
  script: async () => all('script', await store.all('scripts', {}), saidOf.script),
  poster: async () => all('poster', await store.all('posters', {}), saidOf.poster),
  comic: async () => all('comic', await store.all('comics', {}), saidOf.comic),
  slogan: async () => all('slogan', await store.all('slogans', {}), saidOf.slogan),
}
const atOnce = 10

/** Alerts alone: a few, at each minute. */
export const gatherAlerts = async (now: number): Promise<void> => void (await gatherOf('alert', now, () => false))

/** All that is published: what is new or says something else is put on the list, what was withdrawn goes with its sound. False when it was `over` before all was looked through: the next time goes on. */
export const gather = async (now: number, over: () => boolean): Promise<boolean> => {
  for (const kind of Object.keys(shelves) as SpokenKind[]) if (!(await gatherOf(kind, now, over))) return false
  return true
}

const gatherOf = async (kind: SpokenKind, now: number, over: () => boolean): Promise<boolean> => {
  const [wanted, there] = await Promise.all([shelves[kind](now), store.all('spokenTexts', { kind })])
  const known = new Map(there.map((text) => [text.item, text]))
  const changed = wanted.filter(({ item, words }) => known.get(item)?.hash !== wordsHash(words))
  for (let at = 0; at < changed.length; at += atOnce) {
    if (over()) return false
    await Promise.all(changed.slice(at, at + atOnce).map((text) => putText(text, known.get(text.item))))
  }
  for (const { item } of wanted) known.delete(item)
  for (const gone of known.values()) await dropText(gone)
  return true
}
