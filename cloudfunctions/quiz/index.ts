import { quizCalls } from '../../types/contract/quiz'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(quizCalls, functions)
