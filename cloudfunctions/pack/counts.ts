import { define } from '../_kit/define'
import { inRegions, regionsOf, within } from '../_kit/region'
import { _, store } from '../_kit/store'
import { oldestKept } from './kept'
import { overSchools, withinSchool } from './sayable'
import { schoolsOf } from './schools'
import { sumsOf } from './sums'
import { teacherMark } from './teacher-mark'

const shown = 20

export const counts = define('pack.counts', async (_input, { user, now }) => {
  const tops = regionsOf(user, ['editor', 'commandRoom', 'leader', 'admin'])
  const [schools, regions, packs] = await Promise.all([
    schoolsOf(user),
    store.list('regions', { _id: _.in([...new Set(tops)]) }),
    store.all('packs', {}),
  ])
  const places = [...schools, ...regions].map(({ _id }) => _id as string)
  const [lessons, items] = await Promise.all([
    places.length === 0 ? [] : store.all('lessons', _.and({ school: inRegions(places) }, { day: _.gte(oldestKept(now)) })),
    store.all('quizItems', { theme: _.in(packs.map(({ theme }) => theme)) }),
  ])
  const ofPlace = (place: string) => lessons.filter(({ school }) => within(school, place))
  const by = teacherMark(user)
  return {
    schools: schools.map((school) => ({
      ...school,
      packs: sumsOf(packs, items, ofPlace(school._id), withinSchool),
      mine: ofPlace(school._id)
        .filter((lesson) => lesson.by === by)
        .sort((a, b) => b.day.localeCompare(a.day))
        .slice(0, shown),
    })),
    regions: regions.map((region) => ({
      ...region,
      packs: sumsOf(packs, items, ofPlace(region._id), (some) => overSchools(some, now)),
    })),
  }
})
