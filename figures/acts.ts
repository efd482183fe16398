import type { Rehearsal } from '../types/entities/family'
import { bands } from '../types/words/quiz'

type Player = Rehearsal['player']
type Act = Pick<Rehearsal, 'family' | 'player' | 'deed' | 'asked' | 'day'>

/** Of the families in which somebody of this age acted, how the last act went; and in how many somebody asked first. */
export interface ActFigures {
  player: Player
  families: number
  self: number
  reminded: number
  not: number
  askedFirst: number
}

/** By age of whoever acted, families and not acts: one that plays much counts no more. Nothing under `least` families. */
export const actsOf = (rehearsals: readonly Act[], least: number): ActFigures[] =>
  (Object.keys(bands) as Player[]).flatMap((player) => {
    const last = new Map<string, Act>()
    const asked = new Set<string>()
    for (const one of rehearsals) {
      if (one.player !== player) continue
      if (one.day >= (last.get(one.family)?.day ?? '')) last.set(one.family, one)
      if (one.asked > 0) asked.add(one.family)
    }
    const went = (deed: Rehearsal['deed']) => [...last.values()].filter((one) => one.deed === deed).length
    return last.size < least
      ? []
      : [{ player, families: last.size, self: went('self'), reminded: went('reminded'), not: went('not'), askedFirst: asked.size }]
  })
