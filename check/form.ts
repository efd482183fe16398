import type { Parts } from './parts'

/** Forms that read otherwise and have thresholds of their own: a talk of several turns, a message or a story, a longer paste, a long one. */
export type Form = 'talk' | 'plain' | 'some' | 'many'

const turns = 4
/** Letters. */
const [longTalk, long] = [500, 400]
const label = /^[^\s:：]{1,8}\s?[:：]/

/** By its lines, of which a turn of a talk has one that says who speaks, and by its length. */
export const formOf = (written: string, { whole, units }: Parts): Form => {
  const lines = written.split('\n').filter((line) => line.trim())
  const labelled = lines.filter((line) => label.test(line)).length
  if (labelled >= turns && labelled > 0.7 * lines.length && whole.end <= longTalk) return 'talk'
  if (units.length === 0) return 'plain'
  return whole.end <= long ? 'some' : 'many'
}
