import type { QuizItem } from '../types/entities/quiz'
import { eldersQuiz } from './quiz/elders'
import { fieldsQuiz } from './quiz/fields'
import { heartsQuiz } from './quiz/hearts'
import { moneyQuiz } from './quiz/money'
import { officesQuiz } from './quiz/offices'
import { parcelsQuiz } from './quiz/parcels'
import { youngQuiz } from './quiz/young'

/**
 * Messages to judge, by theme: one genuine and two false ones tell of the same thing in the same four scenes, so that only reading what is asked for helps.
 * What can be guessed without reading is measured: `npm run check-bank`.
 */
export const quizItems: QuizItem[] = [
  ...fieldsQuiz,
  ...youngQuiz,
  ...parcelsQuiz,
  ...officesQuiz,
  ...eldersQuiz,
  ...moneyQuiz,
  ...heartsQuiz,
]
