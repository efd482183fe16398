import type { Output } from '../../types/contract'
import type { Doc, MaterialKind } from '../../types/domain'
import { renderedEach } from '../_kit/rendering'

/** Where each kind's published rows lie. */
export const shelves = { slogan: 'slogans', script: 'scripts', poster: 'posters' } as const

type Row = Doc<(typeof shelves)[MaterialKind]>
type Material = Output<'material.list'>['materials'][number]

/** Rows of one kind with their recordings' links, and whether they are there in Mongolian. */
export const asMaterials = async (kind: MaterialKind, rows: Row[]): Promise<Material[]> => {
  const rendered = await renderedEach(kind, rows)
  return rows.map((row) => ({ kind, ...row, ...rendered.get(row._id) }) as Material)
}
