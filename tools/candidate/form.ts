import type { Part } from './parts'

/** Forms that read otherwise and have thresholds of their own: a talk of several turns, a message or a story, a longer paste, a long one. */
export type Form = 'talk' | 'plain' | 'some' | 'many'

const turns = 5

/** By its lines, of which a turn of a talk has one, and by how many parts it was judged in. */
export const formOf = (written: string, parts: Part[]): Form => {
  if (parts.length > 24) return 'many'
  if (written.split('\n').filter((line) => line.trim()).length >= turns && /[:：]/.test(written)) return 'talk'
  return parts.length > 1 ? 'some' : 'plain'
}
