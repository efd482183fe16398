import type { Parts } from './parts'

/** Forms that read otherwise and have thresholds of their own: a talk told by the one who was called, a chat among people with names, a message or a story, a longer paste, a long one. */
export type Form = 'talk' | 'group' | 'plain' | 'some' | 'many'

const turns = 4
/** Letters. */
const [longTalk, long] = [500, 400]
const label = /^([^\s:：]{1,8})\s?[:：]/

/** By its lines, of which a turn of a talk has one that says who speaks, by who speaks, and by its length. */
export const formOf = (written: string, { whole, units }: Parts): Form => {
  const lines = written.split('\n').filter((line) => line.trim())
  const speakers = lines.flatMap((line) => label.exec(line)?.[1] ?? [])
  if (speakers.length >= turns && speakers.length > 0.7 * lines.length && whole.end <= longTalk) return isTold(speakers) ? 'talk' : 'group'
  if (units.length === 0) return 'plain'
  return whole.end <= long ? 'some' : 'many'
}

/** Between 我, who may be left out, and 对方 or one other. */
const isTold = (speakers: string[]) => new Set(speakers).size <= 2 && (speakers.includes('我') || speakers.includes('对方'))
