import type { Output } from '../../types/contract'
import type { Doc, MaterialKind } from '../../types/domain'
import { renderedAll } from '../_kit/rendering'

/** Where each kind's published rows lie. */
export const shelves = { slogan: 'slogans', script: 'scripts', poster: 'posters' } as const

type Row = Doc<(typeof shelves)[MaterialKind]>
type Material = Output<'material.list'>['materials'][number]

/** Rows of one kind with their recordings' links, and whether they are there in Mongolian. */
export const asMaterials = async (kind: MaterialKind, rows: Row[]): Promise<Material[]> => {
  const rendered = await renderedAll(kind, rows)
  return rows.map((row, i) => ({ kind, ...row, ...rendered[i] }) as Material)
}
