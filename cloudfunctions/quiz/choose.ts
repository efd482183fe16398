import { randomInt } from 'node:crypto'
import type { FraudType } from '../../types/entities/fraud'
import type { QuizItem } from '../../types/entities/quiz'
import type { games } from '../../types/words/quiz'

/** How many of each a game has. */
const sizes: Record<keyof typeof games, { fraud: number; genuine: number }> = {
  five: { fraud: 3, genuine: 2 },
  twelve: { fraud: 8, genuine: 4 },
  retest: { fraud: 4, genuine: 2 },
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
}

/**
 * Wordings that the family never met, no two of one theme. Of the false ones first the kinds that the adult took for genuine, then those met least;
 * of each kind the item met least. A theme told about at school comes before all, with all its messages. One more or less is genuine, so that counting gives nothing away; a re-test is the same for everybody.
 */
export const choose = (items: Dealable[], { game, met, missed, theme }: Family): Chosen[] => {
  const wanted = sizes[game]
  const more = game === 'retest' ? 0 : randomInt(-1, 2)
  const fresh = shuffled(items).filter((item) => unmet(item, met).length > 0)
  const timesMet = (item: Dealable) => item.variants.length - unmet(item, met).length
  const metOfType = new Map<unknown, number>()
  for (const item of items) metOfType.set(item.type, (metOfType.get(item.type) ?? 0) + timesMet(item))
  const again = (item: Dealable) => (item.type && missed.includes(item.type) ? 0 : 1)
  const few = (type: unknown) => metOfType.get(type) ?? 0
  const themes = new Set<unknown>([theme])
  const chosen: Dealable[] = theme ? fresh.filter((item) => item.theme === theme) : []
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
  const fraud = fresh
    .filter((item) => !item.genuine)
    .sort((a, b) => again(a) - again(b) || few(a.type) - few(b.type) || timesMet(a) - timesMet(b))
  const genuine = fresh.filter((item) => item.genuine).sort((a, b) => timesMet(a) - timesMet(b))
  take(fraud, wanted.fraud - more - there(false))
  take(genuine, wanted.genuine + more - there(true))
  return shuffled(chosen).map((item) => {
    const free = unmet(item, met)
    return { item: item._id, variant: free[randomInt(free.length)] as number }
  })
}

/** The places of an item's wordings that were not met. */
const unmet = ({ _id, variants }: Dealable, met: Record<string, number>): number[] =>
  variants.flatMap((_, n) => ((met[_id] ?? 0) & (1 << n) ? [] : [n]))

const shuffled = <T>(all: T[]): T[] => {
  const left = [...all]
  for (let n = left.length - 1; n > 0; n--) {
    const other = randomInt(n + 1)
    ;[left[n], left[other]] = [left[other] as T, left[n] as T]
  }
  return left
}
