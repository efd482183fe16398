import type { MaterialKind } from '../../types/entities/material'
import { _, store } from '../_kit/store'

/** The rows of a kind whose case was withdrawn and about which nobody has decided yet: not to be put up meanwhile. */
export const toDecide = async (kind: MaterialKind): Promise<string[]> =>
  (await store.all('manuscripts', { kind, live: true, flagged: _.exists(true) }, { fields: { item: true } })).map((m) => m.item)
