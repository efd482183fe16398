import { feedbackCalls } from '../../types/contract/feedback'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(feedbackCalls, functions)
