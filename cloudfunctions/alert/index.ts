import { alertCalls } from '../../types/contract/alert'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(alertCalls, functions)
