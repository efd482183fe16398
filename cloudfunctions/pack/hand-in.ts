import { markOf } from '../_domain/marks'
import { beside } from '../_kit/beside'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { takePlaceOfDay } from '../_kit/place-of-day'
import { store } from '../_kit/store'
import { oldestKept } from './kept'
import { noteLessons } from './note'
import { schoolsOf } from './schools'
import { teacherMark } from './teacher-mark'

/** Classes that one teacher hands in on a day. */
const most = 20

/** It may have waited long on the computer: what came too late, or is of a pack that is gone, is let go quietly. */
export const handIn = define('pack.handIn', async ({ id, hands, ...told }, { user, now }) => {
  const schools = await schoolsOf(user)
  if (!schools.some(({ _id }) => _id === told.school)) throw new CallError('forbidden', '您不是这所学校的老师')
  const [pack, there] = await Promise.all([store.get('packs', told.pack), store.get('lessons', id)])
  if (there || !pack || told.day < oldestKept(now)) return {}
  if (!(await takePlaceOfDay(`pack.${markOf('pack', user.id)}`, most, now))) throw new CallError('tooMany', '今天交得够多了，明天会再交')
  const items = await store.all('quizItems', { theme: pack.theme }, { fields: { theme: true } })
  const today = dateOfDay(dayOf(now))
  const known = new Map(hands.flatMap((one) => (items.some(({ _id }) => _id === one.item) ? [[one.item, one] as const] : [])))
  const day = told.day.localeCompare(today) < 0 ? told.day : today
  await store.add('lessons', {
    ...{ ...told, _id: id, band: pack.band, by: teacherMark(user), day },
    hands: [...known.values()].map(({ item, before, after }) => ({
      item,
      ...(before !== undefined && { before: Math.min(before, told.pupils) }),
      ...(after !== undefined && { after: Math.min(after, told.pupils) }),
    })),
  })
  await beside('pack.note', noteLessons(told.school, day, now))
  return {}
})
