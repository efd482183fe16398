import type { MaterialKind } from '../../types/entities/material'
import { isSaid, store } from '../_kit/store'

/** The rows of a kind whose case was withdrawn and about which nobody has decided yet: not to be put up meanwhile. */
export const toDecide = async (kind: MaterialKind | 'tip'): Promise<string[]> =>
  (await store.all('manuscripts', { kind, live: true, flagged: isSaid }, { fields: { item: true } })).map((m) => m.item)
