/** A talk of several turns reads otherwise than a message or a story: more words on each side of the scale. */
export type Form = 'talk' | 'plain'

const turns = 5

/** By its lines: a turn of a talk is a line. */
export const formOf = (written: string): Form => (written.split('\n').filter((line) => line.trim()).length >= turns ? 'talk' : 'plain')
