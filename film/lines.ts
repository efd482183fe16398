import { evenRows, widthsOf } from '../signage/rows'

export interface Fitted {
  size: number
  lines: string[]
}

/** From line to line. */
export const leading = 1.35

/** Words in letters as large as fit into a box, no larger than `most` and no smaller than `least`. */
export const fitted = (
  words: readonly string[],
  box: { width: number; height: number },
  { most, least }: { most: number; least: number },
): Fitted => {
  for (let size = most; ; size -= 2) {
    const lines = words.flatMap((text) => evenRows(text, box.width / size))
    const isIn = lines.length * size * leading <= box.height && lines.every((line) => widthsOf(line) * size <= box.width)
    if (isIn || size <= least) return { size, lines }
  }
}
