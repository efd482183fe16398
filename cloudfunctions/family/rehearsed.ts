import { children } from '../../types/words/quiz'
import { inFirstTray } from '../_domain/first-tray'
import { markOf } from '../_domain/marks'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { takePlaceOfDay } from '../_kit/place-of-day'
import { store } from '../_kit/store'
import { standing } from './kept'

/** Acts that one person hands in on a day. */
const most = 20

/** Without a guardian's yes to the rules as they stand nothing of a child is kept, and nobody is told off for it: the yes may have been taken back meanwhile. */
export const rehearsed = define('family.rehearsed', async ({ id, ...rehearsal }, { user, now }) => {
  if (await store.get('rehearsals', id)) return {}
  if (rehearsal.player in children && (await store.count('guardianConsents', { family: rehearsal.family, ...standing(now) })) === 0)
    return {}
  if (!(await store.get('stories', rehearsal.story))) return {}
  if (!(await takePlaceOfDay(`family.${markOf('family', user.id)}`, most, now))) throw new CallError('tooMany', '今天演得够多了，明天再来')
  const proven = await inFirstTray(user, 'family', now)
  await store.add('rehearsals', { ...rehearsal, _id: id, day: dateOfDay(dayOf(now)), ...(!proven && { unproven: true }) })
  return {}
})
