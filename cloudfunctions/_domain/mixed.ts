/** Interleaves the lists: the first of each, then the second of each; no duplicates. */
export const mixed = <T>(lists: readonly (readonly T[])[]): T[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return [...new Set(Array.from({ length: longest }, (_row, i) => lists.flatMap((list) => list[i] ?? [])).flat())]
}
