import type tcb from '@cloudbase/node-sdk'
import { collections } from '../../config/collections'
import { hashOf } from './seal'

export type App = ReturnType<typeof tcb.init>
export type Row = { _id: string } & Record<string, unknown>

export const every: string[] = Object.keys(collections)

/** What lives for minutes and must not come back, who is signed in where, who tried what; and the day's list of tips, made anew. */
const passing = ['seatRequests', 'staffSessions', 'signInAttempts', 'receiptTries', 'limits', 'exports', 'catalogues', 'incidentDigests']
/** What a cloud knows of itself alone. */
const ofThisCloud = ['timerRuns', 'functionHours', 'faults']
/** Read first: of the entries in chains a copy holds those up to the ends as they were then. */
const first = 'accessChains'
export const copied = [first, ...every.filter((name) => name !== first && !passing.includes(name) && !ofThisCloud.includes(name))]

/** Rows a request. */
const size = 200

/** A collection's rows after an id, a page each time. */
export async function* pagesOf(app: App, name: string, after = ''): AsyncGenerator<Row[]> {
  const db = app.database()
  for (let last = after; ; ) {
    const asked = db.collection(name).where({ _id: db.command.gt(last) })
    const answer = (await asked.orderBy('_id', 'asc').limit(size).get()) as { data: Row[]; code?: string; message?: string }
    if (answer.code) throw new Error(`${name}: ${answer.message}`)
    if (answer.data.length === 0) return
    yield answer.data
    last = answer.data.at(-1)?._id ?? ''
  }
}

/** A row as text, the same whatever order its fields came in. A value that is no JSON is refused: it would come back as something else. */
export const textOf = (row: Row): string => JSON.stringify(sorted(row, row._id))

const sorted = (value: unknown, id: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => sorted(one, id))
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, one]) => [name, sorted(one, id)]),
    )
  throw new Error(`${id}：有一个值写不成文字，不能导出`)
}

/** Stands for rows, in whatever order they are read. */
export const digestOf = (texts: Iterable<string>): string => hashOf([...texts].map(hashOf).sort().join('\n'))

/** Chains by their name, with how many entries each had. */
export type Ends = Map<string, number>
export const endsOf = (pages: string[]): Ends =>
  new Map(
    textsIn(pages)
      .map((text) => JSON.parse(text) as { _id: string; n: number })
      .map(({ _id, n }) => [_id, n]),
  )
/** Whether an entry was there when the ends were read; what stands in no chain always was. */
export const isWithin = ({ link }: Row & { link?: { chain: string; n: number } }, ends: Ends): boolean =>
  link === undefined || link.n <= (ends.get(link.chain) ?? 0)

/** A row's text is a line of a page. */
export const textsIn = (pages: string[]): string[] => pages.flatMap((page) => page.split('\n')).filter((text) => text !== '')

const fileId = /cloud:\/\/[^"\\\s]+/g
/** The ids of this cloud's stored files that a row's text names. People write ids of other clouds into what they say. */
export const filesIn = (text: string, env: string): string[] => (text.match(fileId) ?? []).filter((id) => id.startsWith(`cloud://${env}.`))
export const withFiles = (text: string, other: (id: string) => string): string => text.replace(fileId, other)
/** The path of a file, the same in every environment. */
export const pathOf = (id: string): string => id.replace(/^cloud:\/\/[^/]+\//, '')
