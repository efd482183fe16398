import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { countLearned, figures } from './count-learned'

/** Whether it lasts, as counted last night; at once where no night has been yet. */
export const learned = define('quiz.learned', async (_input, { now }) => (await store.get('learnedFigures', figures)) ?? countLearned(now))
