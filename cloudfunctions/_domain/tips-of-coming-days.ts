import type { FraudType } from '../../types/entities/fraud'
import { audiences } from '../../types/words/people'
import { dayOf } from '../_kit/day'
import { chooseTip, type Reader } from './choose-tip'
import { catalogueOf } from './daily-tip-snapshot'

const kinds = Object.keys(audiences) as (keyof typeof audiences)[]
const ofOneKind: Reader['audiences'][] = [[], ...kinds.map((one) => [one])]
const ofTwo = kinds.flatMap((one, i) => kinds.slice(i + 1).map((other) => [one, other]))

interface Whom {
  days?: number
  /** Also those of two kinds at once. */
  two?: boolean
  /** Also those near whom one of these is met with. */
  near?: FraudType[]
}

/** Tips that people get today and on the days after it, today's before tomorrow's. */
export const tipsOfComingDays = async (now: number, { days = 7, two = false, near = [] }: Whom = {}): Promise<string[]> => {
  const today = dayOf(now)
  const tips = await catalogueOf(today)
  const places = [new Map<FraudType, string>(), ...near.map((type) => new Map([[type, '']]))]
  const whom = two ? [...ofOneKind, ...ofTwo] : ofOneKind
  const readers = whom.flatMap((own) => places.map((place): Reader => ({ audiences: own, near: place, opened: [] })))
  const chosen = Array.from({ length: days }, (_day, i) => readers.flatMap((reader) => chooseTip(tips, reader, today + i)?.id ?? []))
  return [...new Set(chosen.flat())]
}
