/** Small symmetric matrices, row by row. */
export type Matrix = number[][]

/** Cholesky's factor of a positive definite matrix; nothing for any other. */
const factor = (a: Matrix): Matrix | undefined => {
  const l: Matrix = a.map((row) => row.map(() => 0))
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j <= i; j++) {
      let rest = at(a, i, j)
      for (let k = 0; k < j; k++) rest -= at(l, i, k) * at(l, j, k)
      if (i === j && !(rest > 1e-12)) return undefined
      set(l, i, j, i === j ? Math.sqrt(rest) : rest / at(l, j, j))
    }
  return l
}

/** x with a·x = b, for a positive definite a; nothing for any other. */
export const solve = (a: Matrix, b: readonly number[]): number[] | undefined => {
  const l = factor(a)
  if (!l) return undefined
  const x = [...b]
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - at(l, i, k) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(l, i, i)
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] = (x[i] ?? 0) - at(l, k, i) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(l, i, i)
  }
  return x
}

export const inverse = (a: Matrix): Matrix | undefined => {
  const columns = a.map((_, i) =>
    solve(
      a,
      a.map((_row, j) => (i === j ? 1 : 0)),
    ),
  )
  return columns.every((column) => column !== undefined) ? (columns as Matrix) : undefined
}

export const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => row.map((_, j) => row.reduce((sum, value, k) => sum + value * at(b, k, j), 0)))

/** gᵀ·a·h. */
export const between = (g: readonly number[], a: Matrix, h: readonly number[]): number => {
  let sum = 0
  for (const [i, row] of a.entries()) for (const [j, value] of row.entries()) sum += (g[i] ?? 0) * value * (h[j] ?? 0)
  return sum
}

const at = (a: Matrix, i: number, j: number): number => (a[i] as number[])[j] as number
const set = (a: Matrix, i: number, j: number, value: number): void => {
  ;(a[i] as number[])[j] = value
}
