import { helpCalls } from '../../types/contract/help'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(helpCalls, functions)
