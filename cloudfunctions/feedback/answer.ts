import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { requireCounty } from './desk'

export const answer = define('feedback.answer', async ({ code, id, text, after }, { user, now }) => {
  await requireCounty(user)
  const there = await store.get('feedbacks', code)
  if (!there) throw new CallError('notFound', '没有找到这条意见')
  if (there.answers.some((one) => one.id === id)) return {}
  if (there.answers.length !== after) throw new CallError('conflict', '刚刚有人答复了，请看过再写')
  if (there.person) await arrived({ kind: 'feedbackReply', id: `${code}.${after + 1}`, to: there.person }, 'soon', now)
  const same = { _id: code, changedAt: there.changedAt, answered: there.answered }
  const said = { answers: _.push([{ id, text, at: now, by: user.id }]), answered: true, unproven: _.remove(), changedAt: now }
  if ((await store.updateWhere('feedbacks', same, said)) > 0) return {}
  const since = await store.get('feedbacks', code)
  if (!since?.answers.some((one) => one.id === id)) throw new CallError('conflict', '刚刚有人答复了，请看过再写')
  return {}
})
