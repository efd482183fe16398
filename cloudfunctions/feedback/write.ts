import type { Feedback } from '../../types/entities/feedback'
import { arrived } from '../_domain/arrived'
import { county } from '../_domain/county'
import { inFirstTray } from '../_domain/first-tray'
import { handedIn, secretOf } from '../_domain/handed-in'
import { markOf } from '../_domain/marks'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { _, store } from '../_kit/store'

const day = 86_400_000
const mostADay = 5

export const write = define('feedback.write', async ({ code, secret, ...told }, { user, now }) => {
  const top = (await county())?._id
  const written = await oneAtATime(`feedback.${markOf('writer', user.id)}`, now, async (t): Promise<Feedback> => {
    const there = await store.get('feedbacks', code)
    if (there) return there
    if ((await store.count('feedbacks', { person: user.id, createdAt: _.gt(now - day) })) >= mostADay)
      throw new CallError('tooMany', '今天写得太多了，请明天再写')
    const proven = await inFirstTray(user, 'feedback', now)
    const fresh: Feedback = {
      ...{ ...told, _id: code, person: user.id, secret: secretOf(code, secret), answers: [], answered: false },
      ...{ ...(!proven && { unproven: true }), createdAt: now, changedAt: now },
    }
    if (proven && top) await arrived({ kind: 'feedback', id: code, regions: [top] }, 'later', now, t)
    await t.add('feedbacks', fresh)
    return fresh
  })
  if (!handedIn(written, user, secret)) throw new CallError('conflict', '这个码已被使用，请再交一次')
  return { at: written.createdAt }
})
