import { CallFailed, call } from '@/lib/call'
import type { ManuscriptFinding } from '../../../types/entities/finding'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { fields } from '../../../wording/manuscripts'
import { changedBy, sameContent } from './plan'
import { type GoodRow, idOf, labelOf, nameOf, type RowProblem } from './sheet-rows'

export interface TakenIn {
  added: number
  changed: number
  same: number
  /** Rows not come to, since it was ended before. */
  left: number
  /** Rows the cloud did not take, and why. */
  refused: string[]
  /** What keeps drafts that were taken from being handed in, and what should be thought about first. */
  refuse: RowProblem[]
  warn: RowProblem[]
}
interface Taken {
  as: 'added' | 'changed' | 'same'
  findings: ManuscriptFinding[]
}

/** Makes drafts of good rows, one after another, until all are done or `signal` is aborted; what is there already in the same words is left alone. */
export const takeIn = async (
  kind: ManuscriptKind,
  rows: GoodRow[],
  signal: AbortSignal,
  onRow: (done: number) => void,
): Promise<TakenIn> => {
  const taken: TakenIn = { added: 0, changed: 0, same: 0, left: 0, refused: [], refuse: [], warn: [] }
  for (const [i, row] of rows.entries()) {
    if (signal.aborted) return { ...taken, left: rows.length - i }
    try {
      const { as, findings } = row.item ? await change(kind, row.item, row) : await add(kind, row.content)
      taken[as]++
      for (const { level, ...finding } of findings) taken[level].push(problemOf(kind, row.row, finding))
    } catch (e) {
      if (!(e instanceof CallFailed) || e.code === 'offline') throw e
      taken.refused.push(`${nameOf(kind, row)}：${e.message}`)
    }
    onRow(i + 1)
  }
  return taken
}

const problemOf = (kind: ManuscriptKind, row: number, { field, words, why }: Omit<ManuscriptFinding, 'level'>): RowProblem => {
  const described = fields[kind][field]
  return { row, column: described ? labelOf(described) : '', why: words ? `“${words}”，${why}` : why }
}

const add = async (kind: ManuscriptKind, content: GoodRow['content']): Promise<Taken> => {
  const id = idOf(kind, content)
  try {
    const { findings } = await call('manuscript.read', { id })
    return { as: 'same', findings }
  } catch (e) {
    if (!(e instanceof CallFailed) || e.code !== 'notFound') throw e
  }
  const { findings } = await call('manuscript.save', { id, kind, content, after: 0 })
  return { as: 'added', findings }
}

const change = async (kind: ManuscriptKind, item: string, { content, told }: GoodRow): Promise<Taken> => {
  const { id } = await call('manuscript.open', { kind, item })
  const { manuscript, findings: known } = await call('manuscript.read', { id })
  const next = changedBy(manuscript.content, { content, told })
  if (sameContent(manuscript.content, next)) return { as: 'same', findings: known }
  const { findings } = await call('manuscript.save', { id, kind, content: next, after: manuscript.version })
  return { as: 'changed', findings }
}
