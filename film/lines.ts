import { brokenInside, evenRows, smaller, widthsOf } from '../signage/rows'

export interface Fitted {
  size: number
  lines: string[]
}

/** From line to line. */
export const leading = 1.35

/** What was fitted already: a film asks for the same at each of its pictures. */
const known = new Map<string, Fitted>()

/** Words in letters as large as fit into a box, no larger than `most` and no smaller than `least`; somewhat smaller where fewer rows are then broken inside what they say. */
export const fitted = (...asked: Parameters<typeof measured>): Fitted => {
  const key = JSON.stringify(asked)
  const found = known.get(key) ?? measured(...asked)
  if (known.size > 500) known.clear()
  known.set(key, found)
  return found
}

const measured = (
  words: readonly string[],
  box: { width: number; height: number },
  { most, least }: { most: number; least: number },
): Fitted => {
  let largest = 0
  let best: (Fitted & { broken: number }) | undefined
  for (let size = most; ; size -= 2) {
    const parted = words.map((text) => evenRows(text, box.width / size))
    const lines = parted.flat()
    const isIn = lines.length * size * leading <= box.height && lines.every((line) => widthsOf(line) * size <= box.width)
    if (isIn) {
      largest ||= size
      const broken = words.reduce((sum, text, i) => sum + brokenInside(text, parted[i] ?? []), 0)
      if (!best || broken < best.broken) best = { size, lines, broken }
    }
    if (size <= least || best?.broken === 0 || (largest && size - 2 < largest * smaller)) return best ?? { size, lines }
  }
}
