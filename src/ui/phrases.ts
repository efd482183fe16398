const phrase = /（?[^ ，。、：；！？（]+[，。、：；！？]*/g
/** Letters that a line of a phone holds in large letters; a longer phrase breaks inside, wherever its lines come out alike. */
const most = 10

/** The class of words that break between phrases alone, after a mark or a space, before a bracket: those that have several, and none too long for a line. */
export const phrases = (words: unknown): string => {
  const all = typeof words === 'string' ? (words.match(phrase) ?? []) : []
  return all.length > 1 && all.every(({ length }) => length <= most) ? 'phrases' : ''
}
