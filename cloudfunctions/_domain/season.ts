import { type Season, seasons } from '../../content/seasons'
import type { Audience } from '../../types/entities/audience'
import type { FraudType } from '../../types/entities/fraud'
import { dateOfDay } from '../_kit/day'

/** The times of the year that a day lies in. */
export const seasonsOn = (day: number): Season[] => {
  const date = dateOfDay(day).slice(5)
  return seasons.filter(({ from, to }) => (from <= to ? from <= date && date <= to : date >= from || date <= to))
}

/** Whether something about a fraud, for some people, belongs to a time of the year. */
export const suits = ({ types, audiences }: Season, about: { type: FraudType; audiences: Audience[] }): boolean =>
  types.includes(about.type) && (audiences.length === 0 || about.audiences.some((a) => audiences.includes(a)))
