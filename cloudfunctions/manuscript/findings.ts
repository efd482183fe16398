import { collections } from '../../types/entities/collections'
import type { ManuscriptFinding } from '../../types/entities/finding'
import type { Manuscript } from '../../types/entities/manuscript'
import type { ManuscriptKind } from '../../types/words/manuscript'
import { alike, toldBy, weightsOf } from '../../wording/checks/alike'
import { checkContent } from '../../wording/checks/check'
import { likenessAmong } from '../../wording/checks/likeness'
import { type Content, fields, mediaOf, textsOf, titleOf } from '../../wording/manuscripts'
import { collectionOfKind, contentOf, rowOf } from '../../wording/rows'
import { localNumbers } from '../_domain/county'
import { likelyCases } from '../_domain/likely-cases'
import { linksToMedia } from '../_domain/media'
import { store } from '../_kit/store'
import { manuscriptOf } from './find'
import { shapeOf } from './shape'

type Given = Pick<Manuscript, 'kind' | 'item' | 'content' | 'from' | 'status' | 'kept'>

/** Everything that keeps the manuscript from readers, or should be thought about first. */
export const findingsOf = async (given: Given, now: number): Promise<ManuscriptFinding[]> => {
  const { kind, item, content, from } = given
  const [links, gone, alike, media, lines] = await Promise.all([
    linksOf(given),
    goneSource(kind, from),
    alikeTo(kind, item, content),
    strayMedia(item, content),
    localNumbers(),
  ])
  const row: Record<string, unknown> = { ...rowOf(kind, content), _id: item, publishedAt: now }
  const words = checkContent(kind, content, lines)
  return [
    ...shapeOf(kind, collections[collectionOfKind[kind]]().safeParse(row)).filter((shape) => !saidAlready(shape, words)),
    ...words,
    ...due(kind, row, now),
    ...links,
    ...gone,
    ...alike,
    ...media,
  ]
}

/** The check of words says of a length what the schema says, and how much there is. */
const saidAlready = ({ field, why }: ManuscriptFinding, words: ManuscriptFinding[]) =>
  /^(?:最多|至少)\d+个字/.test(why) && words.some((one) => one.field === field && /^(?:最多|至少)\d+个字/.test(one.why))

export const isRefused = (findings: ManuscriptFinding[]): boolean => findings.some((f) => f.level === 'refuse')

const month = 30.5 * 86_400_000

const due = (kind: ManuscriptKind, row: Record<string, unknown>, now: number): ManuscriptFinding[] => {
  if (kind !== 'case' || typeof row.expires !== 'number') return []
  const refused = (why: string): ManuscriptFinding[] => [{ level: 'refuse', field: 'expires', words: '', why }]
  if (row.expires <= now) return refused('这一天已经过了，请改到以后')
  return row.expires > now + 18 * month ? refused('骗法变得快，最远一年半') : []
}

/** The cases it names must be there for readers. */
const linksOf = async ({ kind, item, content, status, kept }: Given): Promise<ManuscriptFinding[]> => {
  const field = kind === 'case' ? 'related' : 'case'
  const named = textsOf(content, field)
  if (named.length === 0) return []
  const there = await store.byId('cases', named)
  const gone = named.filter((id) => !there.has(id) || id === item)
  // what people read stays until an editor decides, and after that if its words still hold
  if (kind !== 'case' && status === 'published') return gone.map(() => ({ level: 'warn', field, words: '', why: kept ? stays : decide }))
  return gone.map((id) => ({
    level: 'refuse',
    field,
    words: '',
    why: id === item ? '不能选它自己' : '有个案例还没发布或已经撤下，请重新选',
  }))
}
const decide = '这个案例已经撤下。话还站得住，就点“看过了，可以留着”；站不住，就撤下，或者改一改，另选一个案例'
const stays = '这个案例已经撤下，这一份看过了，留着。以后要改，先另选一个案例'

/** What names no case in its words may have been begun from one that is withdrawn since. */
const goneSource = async (kind: ManuscriptKind, from: string | undefined): Promise<ManuscriptFinding[]> =>
  from && !('case' in fields[kind]) && (await manuscriptOf('case', from))?.status === 'withdrawn'
    ? [
        {
          level: 'refuse',
          field: '',
          words: '',
          why: '它出自的案例已经撤下，现在不能发布。先请编辑看一看，点“看过了，可以留着”，或者放到一边',
        },
      ]
    : []

/** Media that are not all there, or were sent for something else. */
const strayMedia = async (item: string, content: Content): Promise<ManuscriptFinding[]> => {
  const named = mediaOf(content)
  const there = await linksToMedia(item, named)
  return there.length === named.length
    ? []
    : [{ level: 'refuse', field: 'media', words: '', why: '有一样没有传完，或不是为这份稿子传的，请拿掉再放一次' }]
}

/** Of a library of any size as many cases: those that share the most telling words, and the newest, beside which it shows how rare a word is. */
const [pairs, likeliest, newest] = [100, 80, 120]
const casesLike = async (words: string) => {
  const [recent, near] = await Promise.all([
    store.list('cases', {}, { sort: [['publishedAt', 'desc']], limit: newest }),
    likelyCases(words, { pairs, most: likeliest }),
  ])
  const known = new Set(recent.map(({ _id }) => _id))
  const others = await store.byId(
    'cases',
    near.flatMap(([id]) => (known.has(id) ? [] : id)),
  )
  return [...recent, ...others.values()]
}

/** Rows of the other kinds bear no date, and there are hundreds: a thousand. */
const neighbours = (kind: ManuscriptKind, words: string) =>
  kind === 'case' ? casesLike(words) : store.list(collectionOfKind[kind], {}, { sort: [['_id', 'desc']] })

/** The row that says nearly the same, though it may be in other words. */
const alikeTo = async (kind: ManuscriptKind, item: string, content: Content): Promise<ManuscriptFinding[]> => {
  const own = toldBy(kind, item, content)
  if (own.aspects.join('').length < 9) return []
  const others = (await neighbours(kind, own.aspects.join('。')))
    .filter((row) => row._id !== item)
    .map((row) => ({ id: row._id, content: contentOf(kind, row) }))
  const likeness = likenessAmong([own, ...others.map((row) => toldBy(kind, row.id, row.content))], weightsOf(kind))
  const [nearest] = others.map((row, i) => ({ row, shared: likeness(0, i + 1) })).sort((a, b) => b.shared - a.shared)
  return nearest && nearest.shared >= alike[kind].limit
    ? [
        {
          level: 'warn',
          field: alike[kind].aspects[0]?.of[0] as string,
          words: titleOf(kind, nearest.row.content),
          why: '跟这一条说的差不多，看看是不是重复了',
        },
      ]
    : []
}
