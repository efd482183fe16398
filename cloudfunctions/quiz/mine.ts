import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { result } from './result'

export const mine = define('quiz.mine', async (_input, { user }) => {
  const [sessions, items] = await Promise.all([
    store.list('quizSessions', { person: user.id, finishedAt: _.gt(0) }, { sort: [['finishedAt', 'desc']], limit: 20 }),
    store.list('quizItems', {}),
  ])
  return {
    sessions: sessions.map(({ _id, finishedAt = 0, answers = [] }) => ({ id: _id, finishedAt, ...result(answers, items) })),
  }
})
