import type { Output } from '../../types/contract'
import type { Doc } from '../../types/entities/collections'
import type { MaterialKind } from '../../types/entities/material'
import { localizedEach } from '../_domain/localization'

/** Where each kind's published rows lie. */
export const collectionOfMaterial = { slogan: 'slogans', script: 'scripts', poster: 'posters', comic: 'comics' } as const

type Row = Doc<(typeof collectionOfMaterial)[MaterialKind]>
type Material = Output<'material.list'>['materials'][number]

/** Rows of one kind with their recordings' links, and whether they are there in Mongolian. */
export const asMaterials = async (kind: MaterialKind, rows: Row[]): Promise<Material[]> => {
  const rendered = await localizedEach(kind, rows)
  return rows.map((row) => ({ kind, ...row, ...rendered.get(row._id) }) as Material)
}
