/** How content is read by its tests: lengths, texts, sentences and likeness. */

export const length = (text: string) => [...text].length

/** Every text in a value, with the path to it. */
export const texts = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

/** A list of texts as sentences, without the marks around them. */
export const sentences = (...paragraphs: string[]) =>
  paragraphs.flatMap((text) => text.split(/[。？；：]/)).filter((one) => /\p{Script=Han}/u.test(one))

export const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

const bigrams = (text: string) => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

/** Every two rows with their shared pairs of neighbouring characters (Jaccard: 1 is the same text, 0 has nothing in common), the most alike first. */
const pairs = (rows: Record<string, string>) => {
  const entries = Object.entries(rows).map(([id, text]) => [id, bigrams(text)] as const)
  return entries
    .flatMap(([id, one], i) =>
      entries.slice(i + 1).map(([other, its]) => {
        const shared = [...one].filter((pair) => its.has(pair)).length
        return { id, other, likeness: shared / (one.size + its.size - shared) }
      }),
    )
    .sort((a, b) => b.likeness - a.likeness)
}

/** Passes when no two rows reach the limit; fails with the ten nearest pairs. */
export const expectDistinct = (rows: Record<string, string>, limit: number) => {
  const nearest = pairs(rows).slice(0, 10)
  if (nearest.some(({ likeness }) => likeness >= limit))
    throw new Error(
      [`Too alike (limit ${limit}); the nearest pairs:`, ...nearest.map((p) => `${p.likeness.toFixed(3)}  ${p.id} ~ ${p.other}`)].join(
        '\n',
      ),
    )
}
