import { receiptAlphabet } from '../../types/words/report'

export const day = 86_400_000

/** Rows that are made one by one when they are asked for. */
export function* each<T, R>(all: Iterable<T>, of: (one: T) => Iterable<R>): Generator<R> {
  for (const one of all) yield* of(one)
}

export const times = <R>(n: number, make: (i: number) => R): R[] => Array.from({ length: n }, (_one, i) => make(i))

/** One of a list, all of them in turn. */
export const inTurn = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

/** A receipt code that no test makes. */
export const codeOf = (first: 'X' | 'Y', n: number): string => {
  const letters = times(7, (i) => inTurn([...receiptAlphabet], Math.floor(n / receiptAlphabet.length ** i)))
  return `${first}${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`
}
