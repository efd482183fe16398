import { endAtMarks, evenRows, smaller, widthsOf } from '../signage/rows'

export interface Fitted {
  size: number
  lines: string[]
}

/** From line to line. */
export const leading = 1.35

/** Words in letters as large as fit into a box, no larger than `most` and no smaller than `least`; somewhat smaller where rows then end at marks. */
export const fitted = (
  words: readonly string[],
  box: { width: number; height: number },
  { most, least }: { most: number; least: number },
): Fitted => {
  let largest: Fitted | undefined
  for (let size = most; ; size -= 2) {
    const parted = words.map((text) => evenRows(text, box.width / size))
    const lines = parted.flat()
    const isIn = lines.length * size * leading <= box.height && lines.every((line) => widthsOf(line) * size <= box.width)
    if (isIn && words.every((text, i) => endAtMarks(text, parted[i] ?? []))) return { size, lines }
    if (isIn) largest ??= { size, lines }
    if (largest && (size <= least || size - 2 < largest.size * smaller)) return largest
    if (size <= least) return { size, lines }
  }
}
