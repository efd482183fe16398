import { plainText } from '../../types/plain-text'
import { receiptAlphabet } from '../../types/words/report'
import { keysIn } from '../_domain/keys'
import { textsOf } from '../_domain/texts'
import { _, type Sort, store } from '../_kit/store'
import type { Found } from './find'
import { bare, gramsOf } from './grams'
import { before, type Place, type Row } from './order'
import { fits, type Wanted } from './wanted'

/** How many a page of a search may look through. */
const farthest = 120
/** How many pieces of the words are asked for: the rarest of them says most. */
const probes = 3

/** A report as it is kept under a word or a key. */
interface Kept {
  code: string
  at: number
}

/** A page of the reports that have these words in them, or share the number, account or link; the newest first. */
export const searchReports = async (wanted: Wanted, words: string, behind: Place | undefined, size: number): Promise<Found> => {
  const code = codeOf(words)
  if (code) return { rows: [...(await store.byId('reports', code)).values()].filter((row) => fits(row, wanted)) }
  const traits = keysIn(words)
  const until = behind ? -(behind[0] as number) : Number.MAX_SAFE_INTEGER
  const byKey = await Promise.all(traits.map(({ key }) => keptUnder(key, until)))
  // whose number, account, chat name or link it is says all; an app may be called like any word
  const isSomebodys = traits.some(({ kind }, n) => kind !== 'app' && (byKey[n]?.length ?? 0) > 0)
  const byWords = isSomebodys ? [] : await keptWith(wanted, words, until)
  const lists = [...byKey, byWords]
  // a list that was cut says nothing of what is older than its end
  const known = Math.max(0, ...lists.flatMap((list) => (list.length >= farthest ? (list.at(-1) as Kept).at : [])))
  const all = new Map(lists.flat().map((one) => [one.code, one]))
  const inOrder = [...all.values()]
    .filter(({ at, code: c }) => at >= known && (!behind || before(behind, [-at, c])))
    .sort((a, b) => (before([-a.at, a.code], [-b.at, b.code]) ? -1 : 1))
    .slice(0, farthest)
  const shared = new Set(byKey.flat().map((one) => one.code))
  return page(wanted, bare(words), inOrder, shared, size, known > 0)
}

const page = async (wanted: Wanted, sought: string, kept: Kept[], shared: Set<string>, size: number, cut: boolean): Promise<Found> => {
  const rows: Row[] = []
  for (let from = 0; from < kept.length; from += 40) {
    const some = kept.slice(from, from + 40)
    const reports = await store.byId(
      'reports',
      some.map(({ code }) => code),
    )
    for (const [n, { code }] of some.entries()) {
      const report = reports.get(code)
      const has = report && fits(report, wanted) && (shared.has(code) || textsOf(report).some((text) => bare(text).includes(sought)))
      if (!has) continue
      if (rows.length === size) {
        const last = kept[from + n - 1] as Kept
        return { rows, after: [-last.at, last.code] }
      }
      rows.push(report)
    }
  }
  const last = kept.at(-1)
  return { rows, ...((cut || kept.length >= farthest) && last && { searched: kept.length, after: [-last.at, last.code] }) }
}

const newest: Sort = [
  ['at', 'desc'],
  ['_id', 'asc'],
]

const keptUnder = async (key: string, until: number): Promise<Kept[]> => {
  const found = await store.list(
    'reportKeys',
    { key, at: _.lte(until) },
    { sort: [['at', 'desc']], limit: farthest, fields: { report: true, at: true } },
  )
  return found.map(({ report, at }) => ({ code: report, at }))
}

/** Those that have the rarest of some pieces of the words, as far as a few of each say which is. */
const keptWith = async ({ tops }: Wanted, words: string, until: number): Promise<Kept[]> => {
  const grams = gramsOf([words])
  if (grams.length === 0) return []
  const scopes = tops.every((top) => top.split('/').length > 1)
    ? [...new Set(tops.map((top) => top.split('/').slice(0, 2).join('/')))]
    : [undefined]
  const asked = [0, 1, 2].map((n) => grams[Math.floor((n * (grams.length - 1)) / (probes - 1))] as string)
  const found = await Promise.all(
    scopes.map(async (town) => {
      const lists = await Promise.all([...new Set(asked)].map((gram) => list(town, gram, until, 24).then((some) => ({ gram, some }))))
      const whole = lists.filter(({ some }) => some.length < 24).sort((a, b) => a.some.length - b.some.length)[0]
      if (whole) return whole.some
      // all are frequent: the one that reaches back farthest
      const rarest = lists.sort((a, b) => (a.some.at(-1) as Kept).at - (b.some.at(-1) as Kept).at)[0]
      return list(town, rarest?.gram ?? '', until, farthest)
    }),
  )
  return found.flat()
}

const list = async (town: string | undefined, gram: string, until: number, limit: number): Promise<Kept[]> => {
  const where = { ...(town && { town }), grams: gram, at: _.lte(until) }
  const found = await store.list('reportWords', where, { sort: newest, limit, fields: { at: true } })
  return found.map(({ _id, at }) => ({ code: _id, at }))
}

const alphabet = new RegExp(`^[${receiptAlphabet}]{8}(?:[${receiptAlphabet}]{4})?$`)

/** The code that these words are, with its dashes. */
const codeOf = (words: string): string[] | undefined => {
  const letters = plainText(words)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  return alphabet.test(letters) && !/[\u4e00-\u9fff]/.test(words) ? [(letters.match(/.{4}/g) ?? []).join('-')] : undefined
}
