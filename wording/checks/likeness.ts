import { sameMeaning } from '../../content/search-words'
import { lazily } from '../../types/lazily'

/**
 * How much two texts say the same, though the words differ. Words that mean the same become one, the text falls into pieces of one to three
 * characters, and a piece weighs more the fewer texts of the kind hold it: 就业服务站 in two tips tells much, 先打电话 nothing.
 */

/** Longest first, so that 小孩 is not taken apart by 孩. */
const spoken = lazily(() =>
  sameMeaning
    .flatMap(([first, ...others]) => others.map((other) => [other, first as string] as const))
    .sort(([a], [b]) => b.length - a.length),
)

const piecesOf = (text: string): Map<string, number> => {
  const pieces = new Map<string, number>()
  const plain = spoken().reduce((rest, [other, first]) => rest.replaceAll(other, first), text)
  for (const run of plain.match(/\p{Script=Han}+/gu) ?? []) {
    const letters = [...run]
    for (const size of [1, 2, 3])
      for (let i = 0; i + size <= letters.length; i++) {
        const piece = letters.slice(i, i + size).join('')
        pieces.set(piece, (pieces.get(piece) ?? 0) + 1)
      }
  }
  return pieces
}

interface Weighed {
  weights: Map<string, number>
  length: number
}

const weighed = (all: Map<string, number>[]): Weighed[] => {
  const holders = new Map<string, number>()
  for (const pieces of all) for (const piece of pieces.keys()) holders.set(piece, (holders.get(piece) ?? 0) + 1)
  const rarity = Array.from({ length: all.length + 1 }, (_, many) => Math.log((all.length + 1) / many) ** 1.5)
  return all.map((pieces) => {
    const weights = new Map<string, number>()
    let squares = 0
    for (const [piece, times] of pieces) {
      const weight = (1 + Math.log(times)) * (rarity[holders.get(piece) as number] as number)
      weights.set(piece, weight)
      squares += weight * weight
    }
    return { weights, length: Math.sqrt(squares) || 1 }
  })
}

const shared = (one: Weighed, other: Weighed): number => {
  const [few, many] = one.weights.size < other.weights.size ? [one, other] : [other, one]
  let sum = 0
  for (const [piece, weight] of few.weights) sum += weight * (many.weights.get(piece) ?? 0)
  return sum / (one.length * other.length)
}

/** A row by what it tells: its aspects (of a case: story, turning point, red flags, advice), each with its weight. */
export interface LikenessText {
  id: string
  aspects: string[]
}

/** For any two of the rows, how much they say the same: 1 is the same text, 0 has nothing in common. */
export const likenessAmong = (rows: LikenessText[], weights: number[]): ((one: number, other: number) => number) => {
  const aspects = weights.map((_, n) => weighed(rows.map((row) => piecesOf(row.aspects[n] ?? ''))))
  return (one, other) =>
    weights.reduce((sum, weight, n) => sum + weight * shared(aspects[n]?.[one] as Weighed, aspects[n]?.[other] as Weighed), 0)
}

export interface Pair {
  likeness: number
  one: string
  other: string
}

/** Every two rows, the most alike first. */
export const nearestPairs = (rows: LikenessText[], weights: number[]): Pair[] => {
  const likeness = likenessAmong(rows, weights)
  return rows
    .flatMap(({ id }, i) => rows.slice(i + 1).map((row, j) => ({ likeness: likeness(i, i + 1 + j), one: id, other: row.id })))
    .sort((a, b) => b.likeness - a.likeness)
}
