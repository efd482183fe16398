import type { SaidSums } from '../types/entities/campaign-month'
import { z95 } from './normal'

/** What one family said to messages: how many were yes, of how many, each counting as often as it stands for others. */
export interface Said {
  yes: number
  all: number
}

/** A share with the interval that holds it in 95 of 100 cases. */
export interface Share {
  mean: number
  low: number
  high: number
  families: number
}

/**
 * Wilson's interval, with as many answers as families that answer several are worth: answers of one family are alike.
 * Nothing said is no share.
 */
export const shareOf = (said: readonly Said[]): Share | undefined => {
  const given = said.filter(({ all }) => all > 0)
  const all = sumOf(given, (one) => one.all)
  if (all === 0) return undefined
  const mean = sumOf(given, ({ yes }) => yes) / all
  const families = given.length
  const squares = sumOf(given, (one) => (one.yes - mean * one.all) ** 2)
  return shareFrom(mean, all, families, squares)
}

/** `squares`: how far families lie from the mean. */
const shareFrom = (mean: number, all: number, families: number, squares: number): Share => {
  const variance = families > 1 ? (families / (families - 1)) * (squares / all ** 2) : 0
  const worth = variance > 0 ? Math.min(all, (mean * (1 - mean)) / variance) : families
  return { mean, ...wilson(mean, worth), families }
}

/** Of each family what it said, as sums: those of several months add up. */
export const sumsOfSaid = (said: readonly Said[]): SaidSums => {
  const given = said.filter(({ all }) => all > 0)
  const of = (each: (one: Said) => number) => sumOf(given, each)
  return {
    ...{ families: given.length, yes: of(({ yes }) => yes), all: of(({ all }) => all) },
    ...{ yesYes: of(({ yes }) => yes * yes), yesAll: of(({ yes, all }) => yes * all), allAll: of(({ all }) => all * all) },
  }
}

/** As `shareOf`, of such sums; a family that played in two months counts as two. */
export const shareOfSums = ({ families, yes, all, yesYes, yesAll, allAll }: SaidSums): Share | undefined => {
  if (all === 0) return undefined
  const mean = yes / all
  return shareFrom(mean, all, families, Math.max(0, yesYes - 2 * mean * yesAll + mean * mean * allAll))
}

/** Wilson's interval for a share of so many independent answers. */
export const wilson = (mean: number, n: number): { low: number; high: number } => {
  const z = z95 ** 2
  const middle = (mean + z / (2 * n)) / (1 + z / n)
  const half = (z95 * Math.sqrt((mean * (1 - mean)) / n + z / (4 * n * n))) / (1 + z / n)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

export const sumOf = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0)
