import type { End } from '../../types/contract/call'
import type { FraudType } from '../../types/entities/fraud'
import type { RenderingKind, StaticPage } from '../../types/entities/rendering'
import { fraudTypes } from '../../types/words/fraud'
import { staticPages } from '../../types/words/static-page'
import { CallError } from '../_kit/call-error'
import { _, containing, idsInOrder, store, type Where } from '../_kit/store'
import { pagesOf } from './handbook'
import { hashOf, quizParts, type Rows, sourceOf, wordsOf } from './localization'
import { storiesById, storyParts } from './stories'

type Row<K extends RenderingKind> = Rows[K] & { _id: string }
interface Wanted {
  /** Words of its title. */
  words: string | undefined
  /** Goes on behind this end; where nothing is said, or the kind is not listed by key, behind so many. */
  after?: End | undefined
  skip: number
  limit: number
}

/** How to look up and list the contents of a kind. */
export interface SourceRepository<K extends RenderingKind> {
  /** Its list is in order of ids, and goes on behind one. */
  byKey: boolean
  byId: (ids: string[]) => Promise<Map<string, Row<K>>>
  list: (wanted: Wanted, where?: Where<'alerts'>) => Promise<Row<K>[]>
  /** Those behind an id, by id: to go through all of them. Of alerts those in force. */
  following: (after: string, limit: number, now: number) => Promise<Row<K>[]>
}

type StoredKind = 'cases' | 'tips' | 'alerts' | 'scripts' | 'posters' | 'comics' | 'slogans'

const inStore = <K extends RenderingKind>(collection: StoredKind, title: string): SourceRepository<K> => ({
  byKey: true,
  byId: async (ids) => (await store.byId(collection, ids)) as unknown as Map<string, Row<K>>,
  list: async ({ words, after, skip, limit }, where = {}) =>
    (await store.list(
      collection,
      { ...where, ...(words && { [title]: containing(words) }) },
      { sort: idsInOrder, after, skip, limit },
    )) as unknown as Row<K>[],
  following: async (after, limit, now) =>
    (await store.list(
      collection,
      { _id: _.gt(after), ...(collection === 'alerts' && { status: 'inForce', expires: _.gt(now) }) },
      { sort: idsInOrder, limit },
    )) as unknown as Row<K>[],
})

/** A kind with so few contents that all of them are loaded at once. */
const few = <K extends RenderingKind>(kind: K, some: (ids?: string[]) => Promise<Row<K>[]>): SourceRepository<K> => ({
  byKey: false,
  byId: async (ids) => new Map((await some(ids)).flatMap((row) => (ids.includes(row._id) ? [[row._id, row]] : []))),
  list: async ({ words = '', skip, limit }) => {
    const all = await some()
    return all.filter((row) => wordsOf(sourceOf(kind, row)).some((one) => one.includes(words))).slice(skip, skip + limit)
  },
  following: async (after, limit) => {
    const behind = (await some()).filter(({ _id }) => _id > after)
    return behind.sort((a, b) => (a._id < b._id ? -1 : 1)).slice(0, limit)
  },
})

const among = <T extends string>(keys: Record<T, unknown>, ids = Object.keys(keys)): T[] =>
  ids.filter((id): id is T => Object.hasOwn(keys, id))
const whole = (part: string) => part.slice(0, part.lastIndexOf('_'))

export const sourceRepositories: { [K in RenderingKind]: SourceRepository<K> } = {
  case: inStore('cases', 'title'),
  tip: inStore('tips', 'headline'),
  alert: inStore('alerts', 'headline'),
  script: inStore('scripts', 'title'),
  poster: inStore('posters', 'headline'),
  comic: inStore('comics', 'title'),
  slogan: inStore('slogans', 'text'),
  quizItem: few('quizItem', async (ids) =>
    (ids ? [...(await store.byId('quizItems', ids.map(whole))).values()] : await store.all('quizItems', {})).flatMap(quizParts),
  ),
  story: few('story', async (ids) => (await storiesById(ids?.map(whole))).flatMap(storyParts)),
  handbook: few('handbook', (ids) => pagesOf(among<FraudType>(fraudTypes, ids))),
  standing: few('standing', async (ids) => among<StaticPage>(staticPages, ids).map((_id) => ({ _id }))),
}

/** The content as people read it now, with its words. Throws `notFound` when nobody reads it (any more). */
export const findSource = async <K extends RenderingKind>(kind: K, item: string) => {
  const row = (await sourceRepositories[kind].byId([item])).get(item)
  if (!row || ('status' in row && (row.status === 'draft' || row.status === 'submitted')))
    throw new CallError('notFound', '原文找不到了，可能已经撤下')
  const source = sourceOf(kind, row)
  return { row, source, hash: hashOf(source) }
}
