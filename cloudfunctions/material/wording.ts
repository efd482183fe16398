import type { Doc } from '../../types/entities/collections'
import { fingerprint } from '../_kit/fingerprint'
import type { collectionOfMaterial } from './as-materials'

/** Stands for what a material says: in other words it is another thing on the wall. */
export const wordingOf = (row: Doc<(typeof collectionOfMaterial)[keyof typeof collectionOfMaterial]>): string =>
  fingerprint('wording', ...('headline' in row ? [...row.headline, ...row.lines] : 'title' in row ? [row.title, row.text] : [row.text]))
