import { localizedEach, quizParts } from '../_domain/localization'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { addOnce } from '../_kit/once'
import { store } from '../_kit/store'
import { chooseQuestions } from './choose-questions'

export const start = define('quiz.start', async ({ id }, { user, now }) => {
  const items = await store.list('quizItems', {})
  if (items.length === 0) throw new CallError('notFound', '题目还没准备好，请明天再来')
  const chosen = { _id: id, person: user.id, questions: chooseQuestions(items, id), startedAt: now }
  const session = await addOnce('quizSessions', chosen, 'person', '这次答题没有开始，请再点一次开始')
  const asked = session.questions.flatMap(({ item: itemId, variant }) => {
    const item = items.find((i) => i._id === itemId)
    const words = item?.variants[variant]
    return item && words ? [{ item, variant, words, parts: quizParts(item).filter(isAsked(variant)) }] : []
  })
  const rendered = await localizedEach(
    'quizItem',
    asked.flatMap(({ parts }) => parts),
  )
  const questions = asked.map(({ item, variant, words, parts }) => {
    const [message, answer] = parts.map(({ _id }) => rendered.get(_id))
    return { ...item, variant, ...words, ...message, answer }
  })
  return { questions, finished: session.finishedAt !== undefined }
})

/** The wording that is asked, and the answer. */
const isAsked = (asked: number) => (part: { variant?: number }) => part.variant === undefined || part.variant === asked
