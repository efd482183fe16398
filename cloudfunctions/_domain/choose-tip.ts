import type { Season } from '../../content/seasons'
import type { Audience } from '../../types/entities/audience'
import type { FraudType } from '../../types/entities/fraud'
import type { TipHistory } from '../../types/entities/tip'
import { audiences as kinds } from '../../types/words/people'
import { dayOfDate } from '../_kit/day'
import type { Listed } from './daily-tip-snapshot'
import { remind } from './remind'
import { seasonsOn, suits } from './season'
import { stableShuffle } from './stable-shuffle'

/** What the choice looks at of a person. Days that are not over yet are left out, so that a day's tip stays as it is. */
export interface Reader {
  audiences: readonly Audience[]
  /** Fraud types met with near here, and how near, in words. */
  near: ReadonlyMap<FraudType, string>
  opened: TipHistory['opened']
}

export interface Chosen {
  id: string
  /** Why this one, in one short line; absent when it is simply for everyone. */
  because?: string
}

type Pool = 'near' | 'season' | 'mine' | 'everyone'

/** Which kind of tip has its turn, day after day. A kind without tips gives its turn to the next that has some. */
const turns: Pool[] = ['near', 'season', 'near', 'mine', 'near', 'season', 'mine', 'everyone']

/** A season with fewer tips than this would say the same every few days: its tips stand with the others. */
const fewest = 4
const fallBack: Pool[] = ['mine', 'season', 'everyone', 'near']

/**
 * The tip of a day, or undefined when there are none: what was opened a while ago comes back first; else one of those near, in season,
 * for this person or for everyone, as their turn comes. Every tip of a pool has its turn before one is shown again; what was opened steps aside.
 */
export const chooseTip = (tips: readonly Listed[], reader: Reader, day: number): Chosen | undefined => {
  const opened = reader.opened.filter((one) => dayOfDate(one.day) < day)
  const again = remind(tips, opened, day)
  if (again) return { id: again._id, because: '再看一遍，记得更牢' }

  const now = seasonsOn(day)
  const place = (held: Season[]) => tips.map((tip) => ({ tip, pool: poolOf(tip, reader, held) }))
  const seasonal = place(now)
  const placed = seasonal.filter((one) => one.pool === 'season').length >= fewest ? seasonal : place([])
  const given = (turn: Pool) => [turn, ...fallBack].find((pool) => placed.some((one) => one.pool === pool))
  const round = turns.map(given)
  const today = round[day % turns.length]
  const inRound = round.filter((p) => p === today).length
  const before = round.slice(0, day % turns.length).filter((p) => p === today).length
  const pool = today ? placed.filter((one) => one.pool === today).map((one) => one.tip) : tips
  const tip = turnOf(stableShuffle(pool), Math.floor(day / turns.length) * inRound + before, opened)
  if (!tip) return undefined
  const because = today && reasons[today](tip, reader, now)
  return { id: tip._id, ...(because && { because }) }
}

/** A tip is in one pool only, so that none repeats within a few days. */
const poolOf = (tip: Listed, { audiences, near }: Reader, now: Season[]): Pool | undefined => {
  const fits = tip.audiences.length === 0 || tip.audiences.some((a) => audiences.includes(a))
  if (near.has(tip.type) && (fits || audiences.length === 0)) return 'near'
  if (!fits) return undefined
  if (now.some((season) => suits(season, tip))) return 'season'
  return tip.audiences.length > 0 ? 'mine' : 'everyone'
}

const reasons: Record<Pool, (tip: Listed, reader: Reader, now: Season[]) => string | undefined> = {
  near: (tip, { near }) => near.get(tip.type),
  season: (tip, _reader, now) => now.find((season) => suits(season, tip))?.words,
  mine: (tip, { audiences }) => {
    const kind = tip.audiences.find((a) => audiences.includes(a))
    return kind && `为您推荐：${kinds[kind]}`
  },
  everyone: () => undefined,
}

/** The tip whose turn it is; half a round away another one, when it was opened before and not all were. */
const turnOf = (pool: Listed[], turn: number, opened: TipHistory['opened']): Listed | undefined => {
  const at = (i: number) => pool[(turn + i) % pool.length]
  const fresh = (tip: Listed | undefined) => tip && !opened.some((one) => one.tip === tip._id)
  const half = Math.floor(pool.length / 2)
  return [0, ...pool.map((_tip, i) => half + i)].map(at).find(fresh) ?? at(0)
}
