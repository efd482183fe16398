import { meetingCalls } from '../../types/contract/meeting'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(meetingCalls, functions)
