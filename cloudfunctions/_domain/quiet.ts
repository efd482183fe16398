import type { Region } from '../../types/entities/region'
import { dateOfDay, weekdayOf } from '../_kit/day'

const feastOn = (town: Region | undefined, day: number): string | undefined => {
  const date = dateOfDay(day)
  return town?.quiet?.dates.find(({ from, to }) => from <= date && date <= to)?.name
}

const weekdayOff = (town: Region | undefined, day: number): string | undefined => {
  const weekday = weekdayOf(day)
  return town?.quiet?.weekdays.includes(weekday) ? `周${'日一二三四五六'[weekday]}` : undefined
}

/** What a day of rest is called; undefined on other days. */
export const quietName = (town: Region | undefined, day: number): string | undefined => feastOn(town, day) ?? weekdayOff(town, day)

/** Why there is no tip on this day, as people read it; undefined on other days. */
export const quietOn = (town: Region | undefined, day: number): string | undefined => {
  const feast = feastOn(town, day)
  if (feast) return `今天是${feast}，不出新提示，好好过节。`
  const weekday = weekdayOff(town, day)
  return weekday && `今天${weekday}，歇一天，不出新提示。`
}
