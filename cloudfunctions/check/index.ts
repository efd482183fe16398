import { checkCalls } from '../../types/contract/check'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(checkCalls, functions)
