/** Counts of one to four are hidden: beside a story they point at somebody. Nought is shown. */
export const isSmall = (count: number): boolean => count >= 1 && count <= 4
/** A count by itself: one to four are some. */
export const floored = (count: number): number | 'few' => (isSmall(count) ? 'few' : count)

/** One list under a known total: which of its counts are hidden so that none of the small ones can be worked out. */
export const hiddenIn = (counts: readonly number[]): boolean[] => hiddenColumns(counts.map((count) => [count]))

/**
 * A table by its columns, the sums of rows and columns known: which columns are hidden as a whole so that no small count in it can be worked out.
 * Hidden columns are a block, and within a block of known sums a count lies between max(0, row + column − all) and min(row, column): these bounds are sharp,
 * so a count is safe exactly when they differ. Where nothing is enough, all is hidden, and `mustHideSums` says that the sums must go too.
 */
export const hiddenColumns = (columns: readonly (readonly number[])[]): boolean[] => {
  const hidden = columns.map((column) => column.some(isSmall))
  while (hidden.some(Boolean) && !safe(columns.filter((_, i) => hidden[i]))) {
    const next = leastShown(columns, hidden)
    if (next === undefined) break
    hidden[next] = true
  }
  return hidden
}

/** Whether hiding all of it is not enough: then the sums must not stand beside it. */
export const mustHideSums = (columns: readonly (readonly number[])[], hidden: readonly boolean[]): boolean =>
  hidden.some(Boolean) && !safe(columns.filter((_, i) => hidden[i]))

/** A list has one row: its columns' sums are what is hidden. */
const safe = (block: readonly (readonly number[])[]): boolean => {
  const list = block.every((column) => column.length === 1)
  const all = sum(block.map(sum))
  const rows = (block[0] ?? []).map((_, r) => sum(block.map((column) => column[r] as number)))
  // of a list every hidden count is at least one, and that is known
  if (list) return block.length > 1 && all > block.length
  return block.every((column) =>
    column.every((count, r) => {
      const [row, of] = [rows[r] as number, sum(column)]
      return !isSmall(count) || Math.max(0, row + of - all) < Math.min(row, of)
    }),
  )
}

/** As `mustHideSums`, of a list. */
export const mustHideSum = (counts: readonly number[], hidden: readonly boolean[]): boolean =>
  mustHideSums(
    counts.map((count) => [count]),
    hidden,
  )

/**
 * A table whose sums of rows and columns are known: which of its counts are hidden, one by one, so that no small one can be worked out.
 * Nothing where even hiding all of them is not enough. A count is safe exactly when one more or one less of it can be made up by others
 * that are hidden, row by row and column by column, none of which goes under one: what is nought is shown, and that is known.
 */
export const hiddenCells = (rows: readonly (readonly number[])[]): boolean[][] | undefined => {
  const hidden = rows.map((row) => row.map(isSmall))
  for (;;) {
    const bare = cellsOf(rows).find(({ r, c, count }) => hidden[r]?.[c] && isSmall(count) && !canDiffer(rows, hidden, r, c))
    if (!bare) return hidden
    const open = cellsOf(rows).filter(({ r, c, count }) => count > 0 && !hidden[r]?.[c])
    // in its own row or column first, and of these the least
    const far = ({ r, c }: { r: number; c: number }) => (r === bare.r || c === bare.c ? 0 : 1)
    const next = open.sort((a, b) => far(a) - far(b) || a.count - b.count)[0]
    if (!next) return undefined
    ;(hidden[next.r] as boolean[])[next.c] = true
  }
}

const cellsOf = (rows: readonly (readonly number[])[]) => rows.flatMap((row, r) => row.map((count, c) => ({ r, c, count })))

/** Whether one more or one less in a cell closes to a round in which hidden counts go up and down by turns. */
const canDiffer = (rows: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[], r: number, c: number): boolean =>
  [1, -1].some((by) => {
    const may = (at: number, of: number, step: number) =>
      !(at === r && of === c) && !!hidden[at]?.[of] && (step > 0 || (rows[at]?.[of] ?? 0) > 1)
    if (by < 0 && (rows[r]?.[c] ?? 0) <= 1) return false
    // from its column, by a count that goes the other way, to a row; from there, by one that goes the same way, to a column; until its own row
    const [seen, next] = [new Set([c]), [c]]
    for (let of = next.pop(); of !== undefined; of = next.pop()) {
      for (const at of rows.keys()) {
        if (!may(at, of, -by)) continue
        if (at === r) return true
        for (const to of (rows[at] ?? []).keys()) {
          if (seen.has(to) || !may(at, to, by)) continue
          seen.add(to)
          next.push(to)
        }
      }
    }
    return false
  })

const leastShown = (columns: readonly (readonly number[])[], hidden: readonly boolean[]): number | undefined => {
  const open = columns.flatMap((column, i) => (!hidden[i] && sum(column) > 0 ? [{ i, all: sum(column) }] : []))
  return open.sort((a, b) => a.all - b.all)[0]?.i
}

const sum = (counts: readonly number[]) => counts.reduce((total, x) => total + x, 0)
