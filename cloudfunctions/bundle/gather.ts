import type { Bundle } from '../../types/entities/bundle'
import type { Case } from '../../types/entities/case'
import type { Manuscript } from '../../types/entities/manuscript'
import { bundleMost } from '../../types/words/bundle'
import { type ManuscriptKind, manuscriptKinds } from '../../types/words/manuscript'
import { privateIn } from '../../wording/checks/forbidden'
import { mediaOf, textOf, titleOf } from '../../wording/manuscripts'
import { mediumKind } from '../../wording/media'
import { collectionOfKind, contentOf } from '../../wording/rows'
import { _, store } from '../_kit/store'
import type { Entry, Withdrawal } from './file-format'
import { faultOf } from './judge'

interface Choices {
  kinds: ManuscriptKind[]
  /** None: all. */
  types: string[]
}
export interface Gathered {
  entries: Entry[]
  leftOut: { kind: ManuscriptKind; title: string; why: string }[]
  cases: Map<string, Case>
  /** More than a bundle holds: nobody looked any further. */
  tooMany: boolean
}

interface Row {
  _id: string
  type?: string | undefined
  case?: string
}

/** All of a kind, a page at a time; cases of the chosen types alone. */
async function* pagesOf(kind: ManuscriptKind, types: string[]): AsyncGenerator<Row[]> {
  const which = kind === 'case' && types.length > 0 ? { type: _.in(types) } : {}
  for (let after = ''; ; ) {
    const rows = await store.list(collectionOfKind[kind], { ...which, _id: _.gt(after) }, { sort: [['_id', 'asc']], limit: 1000 })
    yield rows as Row[]
    if (rows.length < 1000) return
    after = (rows.at(-1) as Row)._id
  }
}

/** What people read now, of the kinds and fraud types that were chosen, no more than a bundle holds and one. What names a case brings it along: without it nobody could publish it. */
export const gather = async ({ kinds, types }: Choices): Promise<Gathered> => {
  const cases = new Map<string, Case>()
  const fits = (type: string | undefined) => types.length === 0 || (!!type && types.includes(type))
  const found: Entry[] = []
  for (const kind of new Set(kinds))
    for await (const rows of pagesOf(kind, types)) {
      if (kind === 'case') for (const row of rows) cases.set(row._id, row as Case)
      const unread = rows.flatMap((row) => (row.case && !cases.has(row.case) ? [row.case] : []))
      for (const one of (await store.byId('cases', unread)).values()) cases.set(one._id, one)
      const chosen = rows.filter((row) => fits(row.case ? cases.get(row.case)?.type : row.type))
      found.push(...chosen.map((row) => ({ kind, item: row._id, content: contentOf(kind, { ...row }) })))
      if (found.length > bundleMost.entries) return { entries: [], leftOut: [], cases, tooMany: true }
    }
  const named = new Set(found.flatMap(({ content }) => textOf(content, 'case') || []))
  for (const { kind, item } of found) if (kind === 'case') named.delete(item)
  const brought = [...named].flatMap((item) => {
    const row = cases.get(item)
    return row ? [{ kind: 'case' as const, item, content: contentOf('case', row) }] : []
  })
  return { ...sorted([...brought, ...found]), cases, tooMany: false }
}

/** Those that may go, and why others may not; what is from a case that may not stays with it. */
const sorted = (all: Entry[]): Pick<Gathered, 'entries' | 'leftOut'> => {
  const entries: Entry[] = []
  const leftOut: Gathered['leftOut'] = []
  const sent = new Set<string>()
  for (const one of [...all.filter(({ kind }) => kind === 'case'), ...all.filter(({ kind }) => kind !== 'case')]) {
    const source = textOf(one.content, 'case')
    const why = source && !sent.has(source) ? '它用的案例没有发布，或者这次没有选上' : faultOf(withoutMedia(one))
    if (why) leftOut.push({ kind: one.kind, title: titleOf(one.kind, one.content), why })
    else entries.push(one)
    if (!why && one.kind === 'case') sent.add(one.item)
  }
  return { entries, leftOut }
}

const withoutMedia = ({ kind, item, content: { media: _media, ...content } }: Entry): Entry => ({ kind, item, content })

/** An entry as it goes out: of its media only the pictures that somebody ticked, and nothing of the cases beside it. */
export const asSent = ({ kind, item, content }: Entry, ticked: ReadonlySet<string>): Entry => {
  const { media: _media, related: _related, ...rest } = content
  const pictures = mediaOf(content).filter(({ id }) => ticked.has(id) && mediumKind(id) === 'picture')
  return { kind, item, content: { ...rest, ...(pictures.length > 0 && { media: pictures.map(({ id, words }) => `${id} ${words}`) }) } }
}

/** Of what earlier bundles carried, what people here no longer read, with the reason. */
export const withdrawnSince = async (last: Bundle | undefined): Promise<Withdrawal[]> => {
  const carried = (last?.carried ?? []).map((key) => key.split('.') as [ManuscriptKind, string])
  const gone: [ManuscriptKind, string][] = []
  for (const kind of Object.keys(manuscriptKinds) as ManuscriptKind[]) {
    const items = carried.filter(([of]) => of === kind).map(([, item]) => item)
    const there = await store.byId(collectionOfKind[kind], items)
    gone.push(...items.filter((item) => !there.has(item)).map((item): [ManuscriptKind, string] => [kind, item]))
  }
  return Promise.all(
    gone.map(async ([kind, item]) => {
      const [manuscript] = await store.list('manuscripts', { item, kind }, { limit: 1 })
      return { kind, item, at: manuscript?.updatedAt ?? 0, why: reasonOf(manuscript) }
    }),
  )
}

/** The words of whoever withdrew it, when they may leave the county; a reviewer's words about a later wording are no reason. */
const reasonOf = (manuscript: Manuscript | undefined): string => {
  const words = manuscript?.status === 'withdrawn' ? manuscript.words : undefined
  return words && privateIn(words).length === 0 ? words : '没有写原因'
}

export const lastBundle = async (): Promise<Bundle | undefined> =>
  (await store.list('bundles', {}, { sort: [['number', 'desc']], limit: 1 }))[0]
