import type { Region } from '../../types/entities/region'
import { dateOfDay, weekdayOf } from '../_kit/day'

/** Why there is no tip on this day, as people read it; undefined on other days. */
export const quietOn = (town: Region | undefined, day: number): string | undefined => {
  const date = dateOfDay(day)
  const feast = town?.quiet?.dates.find(({ from, to }) => from <= date && date <= to)
  if (feast) return `今天是${feast.name}，不出新提示，好好过节。`
  const weekday = weekdayOf(day)
  return town?.quiet?.weekdays.includes(weekday) ? `今天周${'日一二三四五六'[weekday]}，歇一天，不出新提示。` : undefined
}
