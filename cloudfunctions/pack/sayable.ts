import type { Lesson } from '../../types/entities/lesson'
import { dateOfDay, dayOf, dayOfDate } from '../_kit/day'
import { pathTo } from '../_kit/region'
import { oldestKept } from './kept'

/** What is said of fewer could be said of each. */
const fewestPupils = 5
const fewestSchools = 3

export const pupilsIn = (lessons: Lesson[]): number => lessons.reduce((sum, { pupils }) => sum + pupils, 0)
const schoolsIn = (lessons: Lesson[]) => new Set(lessons.map(({ school }) => school)).size

const groupBy = <T>(all: T[], keyOf: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

/** Of one's own school's classes those that may be told as one sum: all or none. */
export const withinSchool = (lessons: Lesson[]): Lesson[] => (pupilsIn(lessons) >= fewestPupils ? lessons : [])

/**
 * Of a place's classes those that may be told as one sum, so that no school can be worked out of it:
 * at least three schools of five pupils each, month by month and only whole months, so that looking every day shows no single class.
 * A town of fewer schools is told together with other such towns, or left out: the county's sum less the other towns' leaves none alone.
 */
export const overSchools = (lessons: Lesson[], now: number): Lesson[] =>
  wholeMonths(lessons, now).flatMap((month) => {
    const large = groupBy(month, ({ school }) => school).flatMap(withinSchool)
    const towns = groupBy(large, ({ school }) => pathTo(school)[1] ?? '')
    const small = towns.filter((town) => schoolsIn(town) < fewestSchools).flat()
    return [...towns.filter((town) => schoolsIn(town) >= fewestSchools).flat(), ...(schoolsIn(small) >= fewestSchools ? small : [])]
  })

/** Months that are over and of which everything is still kept. */
const wholeMonths = (lessons: Lesson[], now: number): Lesson[][] => {
  const thisMonth = dateOfDay(dayOf(now)).slice(0, 7)
  return groupBy(lessons, ({ day }) => day.slice(0, 7)).filter(([first]) => {
    const month = first?.day.slice(0, 7) ?? thisMonth
    return month < thisMonth && dayOfDate(`${month}-01`) >= dayOfDate(oldestKept(now))
  })
}
