/** The pairs of neighbouring characters in a text, without marks and spaces. */
export const bigrams = (text: string): Set<string> => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

/** Shared pairs of neighbouring characters (Jaccard): 1 is the same text, 0 has nothing in common. */
export const likeness = (one: Set<string>, other: Set<string>): number => {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return shared / (one.size + other.size - shared || 1)
}
