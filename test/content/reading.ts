/** How content is read by its tests: texts and likeness. */
import { bigrams, overlap } from '../../wording/same-wording'

/** Every text in a value, with the path to it. */
export const texts = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

export const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** Every two rows with their shared pairs of neighbouring characters (Jaccard: 1 is the same text, 0 has nothing in common), the most alike first. */
const pairs = (rows: Record<string, string>) => {
  const entries = Object.entries(rows).map(([id, text]) => [id, bigrams(text)] as const)
  return entries
    .flatMap(([id, one], i) =>
      entries.slice(i + 1).map(([other, its]) => {
        return { id, other, likeness: overlap(one, its) }
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
