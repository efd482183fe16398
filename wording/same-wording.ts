/** How much of their wording two texts share, whatever they mean. Whether they say the same in other words, `checks/likeness.ts` tells. */

/** The pairs of neighbouring characters in a text, without marks and spaces. */
export const bigrams = (text: string): Set<string> => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

/** The share of pairs that both have (Jaccard): 1 is the same text, 0 has nothing in common. */
export const overlap = (one: Set<string>, other: Set<string>): number => {
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared++
  return shared / (one.size + other.size - shared || 1)
}

export const sameWording = (one: string, other: string): number => overlap(bigrams(one), bigrams(other))
