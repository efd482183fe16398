import { randomInt } from 'node:crypto'
import { shortTest } from '../../figures/draw'
import type { FraudType } from '../../types/entities/fraud'
import type { QuizItem } from '../../types/entities/quiz'
import type { games } from '../../types/words/quiz'

/** How many of each a game has. */
const sizes: Record<keyof typeof games, { fraud: number; genuine: number }> = {
  five: { fraud: 3, genuine: 2 },
  twelve: { fraud: 8, genuine: 4 },
  retest: { fraud: shortTest.fraud, genuine: 2 },
}

/** What choosing needs to know of an item. */
export type Dealable = Pick<QuizItem, '_id' | 'theme' | 'genuine' | 'type' | 'bands'> & { variants: unknown[] }

export interface Family {
  game: keyof typeof games
  /** By item, which wordings were met: bit n is the nth. */
  met: Record<string, number>
  missed: FraudType[]
  /** Whose messages come first, as many as there are. */
  theme?: string | undefined
}

export interface Chosen {
  item: string
  variant: number
  /** Its kind was taken for genuine before. */
  again?: true
}

/** More than any item's wordings. */
const mostWordings = 8

/**
 * Wordings that the family never met, no two of one theme. Of the false ones first the kinds that the adult took for genuine, then those met least, all kinds alike;
 * of each kind the item met least. A theme told about at school comes before all, with all its messages. One more or less is genuine, so that counting gives nothing away. A re-test is the same for everybody: its other kinds are drawn evenly, however often they were met.
 */
export const choose = (items: Dealable[], { game, met, missed, theme }: Family, below: (n: number) => number = randomInt): Chosen[] => {
  const wanted = sizes[game]
  const retest = game === 'retest'
  const more = retest ? 0 : below(3) - 1
  const times = (item: Dealable) => (met[item._id] ? item.variants.length - unmet(item, met).length : 0)
  const fresh = shuffled(items, below).filter((item) => times(item) < item.variants.length)
  const metOfKind = new Map<FraudType, number>()
  for (const item of items) if (item.type) metOfKind.set(item.type, (metOfKind.get(item.type) ?? 0) + times(item))
  const few = (kind: FraudType) => (retest ? 0 : (metOfKind.get(kind) ?? 0))
  const notMissed = (kind: FraudType) => (missed.includes(kind) ? 0 : 1)
  const kinds = shuffled([...metOfKind.keys()], below).sort((a, b) => notMissed(a) - notMissed(b) || few(a) - few(b))
  const places = new Map(kinds.map((kind, place) => [kind, place * mostWordings] as const))
  const order = (item: Dealable) => (item.type ? (places.get(item.type) ?? 0) : 0) + times(item)
  const again = ({ type }: Dealable) => type !== undefined && missed.includes(type)
  const themes = new Set([theme])
  const chosen = theme ? fresh.filter((item) => item.theme === theme) : []
  const there = (genuine: boolean) => chosen.filter((item) => item.genuine === genuine).length
  const take = (from: Dealable[], count: number) => {
    for (let n = 0; n < count; n++) {
      const next =
        from.find((item) => !themes.has(item.theme) && !chosen.some((other) => other.type && other.type === item.type)) ??
        from.find((item) => !themes.has(item.theme))
      if (!next) return
      themes.add(next.theme)
      chosen.push(next)
    }
  }
  const fraud = sortedBy(
    order,
    fresh.filter(({ genuine }) => !genuine),
  )
  const genuine = sortedBy(
    order,
    fresh.filter((item) => item.genuine),
  )
  if (retest) {
    const missedOnes = fraud.filter(again)
    // the others say how the adult does with all other kinds (docs/decisions/2026-11-29-does-it-last.md)
    take(missedOnes, Math.min(shortTest.again, new Set(missedOnes.map(({ type }) => type)).size))
    take(
      fraud.filter((item) => !again(item)),
      wanted.fraud - there(false),
    )
  }
  take(fraud, wanted.fraud - more - there(false))
  take(genuine, wanted.genuine + more - there(true))
  return shuffled(chosen, below).map((item) => {
    const free = unmet(item, met)
    return { item: item._id, variant: free[below(free.length)] as number, ...(again(item) && { again: true as const }) }
  })
}

/** The places of an item's wordings that were not met. */
const unmet = ({ _id, variants }: Dealable, met: Record<string, number>): number[] =>
  variants.flatMap((_, n) => ((met[_id] ?? 0) & (1 << n) ? [] : [n]))

const sortedBy = <T>(order: (one: T) => number, all: T[]): T[] =>
  all
    .map((one) => ({ one, at: order(one) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)

const shuffled = <T>(all: T[], below: (n: number) => number): T[] => {
  const left = [...all]
  for (let n = left.length - 1; n > 0; n--) {
    const other = below(n + 1)
    ;[left[n], left[other]] = [left[other] as T, left[n] as T]
  }
  return left
}
