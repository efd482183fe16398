import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { result } from './result'

/** The first answers stay: handing in again gives their result. */
export const finish = define('quiz.finish', async ({ id, answers }, { user, now }) => {
  const session = await store.get('quizSessions', id)
  if (session?.person !== user.id) throw new CallError('notFound', '没有找到这次答题，请重新开始')
  const asked = new Set(session.questions.map((q) => q.item))
  if (!answers.every((a) => asked.delete(a.item))) throw new CallError('badInput', '有的答案不是这次的题，请重新开始')
  await store.updateWhere('quizSessions', { _id: id, finishedAt: _.exists(false) }, { answers, finishedAt: now })
  const [kept, items] = await Promise.all([store.get('quizSessions', id), store.list('quizItems', {})])
  return result(kept?.answers ?? answers, items)
})
