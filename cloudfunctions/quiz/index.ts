import { quizCalls } from '../../types/contract/quiz'
import { serveAndWork } from '../_kit/serve'
import { countLearned } from './count-learned'
import { functions } from './functions'

/** A family's call, or the night: what adults still know is counted. */
export const main = serveAndWork(quizCalls, functions, async (now) => {
  await countLearned(now)
  return {}
})
