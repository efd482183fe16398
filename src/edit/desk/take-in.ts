import { CallFailed, call } from '@/lib/call'
import type { ManuscriptFinding } from '../../../types/entities/finding'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { fields } from '../../../wording/manuscripts'
import { type GoodRow, idOf, isId, labelOf, nameOf, type RowProblem } from './sheet-rows'

export interface TakenIn {
  added: number
  changed: number
  same: number
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

/** Makes drafts of good rows, one after another; what is there already in the same words is left alone. */
export const takeIn = async (kind: ManuscriptKind, rows: GoodRow[]): Promise<TakenIn> => {
  const taken: TakenIn = { added: 0, changed: 0, same: 0, refused: [], refuse: [], warn: [] }
  for (const row of rows) {
    try {
      const content = await withIds(kind, row.content)
      const { as, findings } = row.item ? await change(kind, row.item, { ...row, content }) : await add(kind, content)
      taken[as]++
      for (const { level, ...finding } of findings) taken[level].push(problemOf(kind, row.row, finding))
    } catch (e) {
      if (!(e instanceof CallFailed) || e.code === 'offline') throw e
      taken.refused.push(`${nameOf(kind, row)}：${e.message}`)
    }
  }
  return taken
}

const problemOf = (kind: ManuscriptKind, row: number, { field, words, why }: Omit<ManuscriptFinding, 'level'>): RowProblem => {
  const described = fields[kind][field]
  return { row, column: described ? labelOf(described) : '', why: words ? `“${words}”，${why}` : why }
}

/** Cases named by their titles, by their ids instead. */
const withIds = async (kind: ManuscriptKind, content: GoodRow['content']): Promise<GoodRow['content']> => {
  const named = Object.entries(fields[kind]).flatMap(([name, { as }]) => (as === 'case' || as === 'cases' ? [name] : []))
  const found = { ...content }
  for (const name of named) {
    const value = content[name]
    if (typeof value === 'string') found[name] = await idOfCase(value)
    else if (value) found[name] = await Promise.all(value.map(idOfCase))
  }
  return found
}

const idOfCase = async (text: string): Promise<string> => {
  if (isId(text)) return text
  const { rows } = await call('manuscript.shelf', { kind: 'case', words: text.slice(0, 40) })
  const [one, other] = rows.filter(({ title }) => title === text)
  if (!one) throw new CallFailed('notFound', `没有叫“${text}”的案例，照大家看到的标题写`)
  if (other) throw new CallFailed('conflict', `叫“${text}”的案例不止一个，请写上编号`)
  return one.item
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
  const untold = Object.entries(manuscript.content).filter(([field]) => !told.includes(field))
  const next = { ...Object.fromEntries(untold), ...content }
  if (sorted(manuscript.content) === sorted(next)) return { as: 'same', findings: known }
  const { findings } = await call('manuscript.save', { id, kind, content: next, after: manuscript.version })
  return { as: 'changed', findings }
}

const sorted = (content: GoodRow['content']) => JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
