import type { Doc } from '../../types/entities/collections'
import { fingerprint } from '../_kit/fingerprint'

/** Stands for what a material says: in other words it is another thing on the wall. */
export const wordingOf = (row: Doc<'slogans' | 'scripts' | 'posters'>): string =>
  fingerprint('wording', ...('headline' in row ? [...row.headline, ...row.lines] : 'title' in row ? [row.title, row.text] : [row.text]))
