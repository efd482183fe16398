import { CallFailed, call } from '@/lib/call'
import type { ManuscriptKind } from '../../../content/manuscripts'
import { type GoodRow, idOf, nameOf } from './sheet-rows'

export interface TakenIn {
  added: number
  changed: number
  same: number
  /** Rows the cloud did not take, and why. */
  refused: string[]
}

/** Makes drafts of good rows, one after another; what is there already in the same words is left alone. */
export const takeIn = async (kind: ManuscriptKind, rows: GoodRow[]): Promise<TakenIn> => {
  const taken: TakenIn = { added: 0, changed: 0, same: 0, refused: [] }
  for (const row of rows) {
    try {
      taken[row.item ? await change(kind, row.item, row) : await add(kind, row.content)]++
    } catch (e) {
      if (!(e instanceof CallFailed) || e.code === 'offline') throw e
      taken.refused.push(`${nameOf(kind, row)}：${e.message}`)
    }
  }
  return taken
}

const add = async (kind: ManuscriptKind, content: GoodRow['content']) => {
  const id = idOf(kind, content)
  try {
    const { manuscript } = await call('manuscript.read', { id })
    if (manuscript) return 'same'
  } catch (e) {
    if (!(e instanceof CallFailed) || e.code !== 'notFound') throw e
  }
  await call('manuscript.save', { id, kind, content, after: 0 })
  return 'added'
}

const change = async (kind: ManuscriptKind, item: string, { content, told }: GoodRow) => {
  const { id } = await call('manuscript.open', { kind, item })
  const { manuscript } = await call('manuscript.read', { id })
  const untold = Object.entries(manuscript.content).filter(([field]) => !told.includes(field))
  const next = { ...Object.fromEntries(untold), ...content }
  if (sorted(manuscript.content) === sorted(next)) return 'same'
  await call('manuscript.save', { id, kind, content: next, after: manuscript.version })
  return 'changed'
}

const sorted = (content: GoodRow['content']) => JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
