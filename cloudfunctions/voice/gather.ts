import { staticPageWords } from '../../content/static-pages'
import type { FraudType } from '../../types/entities/fraud'
import type { RenderingKind } from '../../types/entities/rendering'
import type { SpokenKind, SpokenText } from '../../types/entities/voice'
import { fraudTypes } from '../../types/words/fraud'
import { saidCases, saidPack } from '../../wording/said'
import { standingWords } from '../../wording/standing-words'
import { pagesOf } from '../_domain/handbook'
import { quizParts, type Rows, recordedByPeople, saidOf } from '../_domain/localization'
import { inOwnWords } from '../_domain/own-words'
import { storiesById, storyParts } from '../_domain/stories'
import { tipsOfComingDays } from '../_domain/tips-of-coming-days'
import { dropText, type Earlier, isNew, putText, turnOf, wordsHash } from '../_domain/voice'
import { _, store } from '../_kit/store'

type Wanted = Pick<SpokenText, 'kind' | 'item' | 'words'> & {
  /** Of what a person recorded: the sentences that screens put together all the same, or none. */
  enough?: string
}
type Row<K extends RenderingKind> = Rows[K] & { _id: string }

const all = async <K extends RenderingKind>(kind: K, rows: Row<K>[], inPieces = (_row: Row<K>): string => ''): Promise<Wanted[]> => {
  const recorded = await recordedByPeople(kind, rows)
  return rows.map((row) => ({
    ...{ kind, item: row._id, words: saidOf[kind](row) },
    ...(recorded.has(row._id) && { enough: inPieces(row) }),
  }))
}

/** Not taken out of use at the desk. */
const inUse = ({ away }: { away?: unknown }): boolean => !away

const alertsInForce = (now: number) => store.list('alerts', { status: 'inForce', expires: _.gt(now) })

/** What is said of each other kind that is published now. A case stands in lists too, and an answer follows what is said of a guess. */
const shelves: Record<Exclude<SpokenKind, 'alert'>, () => Promise<Wanted[]>> = {
  standing: async () =>
    all(
      'standing',
      (Object.keys(staticPageWords) as (keyof typeof staticPageWords)[]).map((_id) => ({ _id })),
    ),
  tip: async () => all('tip', await store.all('tips', {})),
  screen: async () => Object.entries(standingWords()).map(([item, words]) => ({ kind: 'screen', item, words })),
  case: async () => all('case', await store.all('cases', {}), (one) => saidCases([one])),
  handbook: async () => all('handbook', await pagesOf(Object.keys(fraudTypes) as FraudType[])),
  quizItem: async () =>
    all('quizItem', (await store.all('quizItems', {})).flatMap(quizParts), (part) =>
      part.variant === undefined ? saidOf.quizItem(part) : '',
    ),
  story: async () => all('story', (await storiesById()).filter(inUse).flatMap(storyParts)),
  pack: async () =>
    (await store.all('packs', {}).then(inOwnWords)).filter(inUse).map((pack) => ({ kind: 'pack', item: pack._id, words: saidPack(pack) })),
  script: async () => all('script', await store.all('scripts', {})),
  poster: async () => all('poster', await store.all('posters', {})),
  comic: async () => all('comic', await store.all('comics', {})),
  slogan: async () => all('slogan', await store.all('slogans', {})),
}
const atOnce = 10

/** Alerts alone: a few, at each minute. */
export const gatherAlerts = async (now: number): Promise<void> =>
  void (await gatherOf(
    'alert',
    await all('alert', await alertsInForce(now)),
    () => undefined,
    () => false,
  ))

/** All else that is published: what is new or says something else is put on the list, what was withdrawn goes with its sound. False when it was `over` before all was looked through: the next time goes on. `again`: all was looked through before, and what is not on the list now is new. */
export const gather = async (now: number, again: boolean, over: () => boolean): Promise<boolean> => {
  const alerts = await alertsInForce(now)
  const soon = new Set(await tipsOfComingDays(now, { days: 3, two: true, near: [...new Set(alerts.map(({ type }) => type))] }))
  const sooner = ({ kind, item, words }: Wanted, known: SpokenText | undefined): Earlier | undefined => {
    if (kind === 'tip' && soon.has(item)) return 'soon'
    const fresh = known?.words === words ? isNew(known) : again
    return fresh ? 'new' : undefined
  }
  for (const kind of Object.keys(shelves) as (keyof typeof shelves)[])
    if (!(await gatherOf(kind, await shelves[kind](), sooner, over))) return false
  return true
}

const gatherOf = async (
  kind: SpokenKind,
  published: Wanted[],
  sooner: (text: Wanted, known: SpokenText | undefined) => Earlier | undefined,
  over: () => boolean,
): Promise<boolean> => {
  const known = new Map((await store.all('spokenTexts', { kind })).map((text) => [text.item, text]))
  const wanted = published.flatMap((text) => toSpeak(text, known.get(text.item)))
  const placed = wanted.map((text) => ({ ...text, turn: turnOf(kind, sooner(text, known.get(text.item))) }))
  const changed = placed.filter(({ item, words, turn }) => {
    const before = known.get(item)
    return before?.hash !== wordsHash(words) || (before.state === 'waiting' && before.turn !== turn)
  })
  for (let at = 0; at < changed.length; at += atOnce) {
    if (over()) return false
    await Promise.all(changed.slice(at, at + atOnce).map((text) => putOrMove(text, known.get(text.item))))
  }
  for (const { item } of wanted) known.delete(item)
  for (const gone of known.values()) await dropText(gone)
  return true
}

/** The same words are only given another turn, while they wait. */
const putOrMove = async (text: Wanted & { turn: number }, before: SpokenText | undefined): Promise<void> => {
  const { _id, hash } = before ?? {}
  if (hash !== wordsHash(text.words)) return putText(text, before)
  await store.updateWhere('spokenTexts', { _id, hash, state: 'waiting' }, { turn: text.turn })
}

/** What a person recorded is not paid for; what was spoken whole before stays, should the recording go. */
const toSpeak = ({ enough, ...text }: Wanted, known: SpokenText | undefined): Wanted[] => {
  if (enough === undefined || (known?.state === 'there' && known.hash === wordsHash(text.words))) return [text]
  return enough ? [{ ...text, words: enough }] : []
}
