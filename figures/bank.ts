import type { QuizItem } from '../types/entities/quiz'
import { children } from '../types/words/quiz'
import { distances } from './leaving'

/** What figures need to know of a message. */
export type Known = Pick<QuizItem, '_id' | 'genuine' | 'type' | 'bands'>
export type Bank = ReadonlyMap<string, Known>

/** By how many of the children's bands leave it out: a first game is dealt from a child's, a short test from the adult's. */
export const distanceOf = ({ bands }: Known): number =>
  Object.keys(children).filter((child) => !bands.includes(child as keyof typeof children)).length

/** The kinds that somebody of a band is asked about. */
export const kindsOf = (items: readonly Known[]): string[] => [...new Set(items.flatMap(({ type }) => type ?? []))]

/** The shares of the distances among an adult's messages, every kind alike. */
export const distancesOf = (items: readonly Known[]): number[] => {
  const shares = new Array<number>(distances).fill(0)
  const ofKind = new Map<string, Known[]>()
  for (const item of items) ofKind.set(item.type ?? '', [...(ofKind.get(item.type ?? '') ?? []), item])
  for (const alike of ofKind.values())
    for (const item of alike) shares[distanceOf(item)] = (shares[distanceOf(item)] ?? 0) + 1 / alike.length / ofKind.size
  return shares
}
