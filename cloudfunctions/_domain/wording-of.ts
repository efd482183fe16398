import type { Doc } from '../../types/entities/collections'
import { fingerprint } from '../_kit/fingerprint'

/** Stands for what a material says: in other words it is another thing on the wall. */
export const wordingOf = (row: Doc<'slogans' | 'scripts' | 'posters' | 'comics'>): string => fingerprint('wording', ...saidOn(row))

const saidOn = (row: Doc<'slogans' | 'scripts' | 'posters' | 'comics'>): string[] => {
  if ('headline' in row) return [...row.headline, ...row.lines]
  if ('panels' in row) return [row.title, JSON.stringify(row.panels)]
  return 'title' in row ? [row.title, row.text] : [row.text]
}
