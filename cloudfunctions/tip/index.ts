import { tipCalls } from '../../types/contract/tip'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(tipCalls, functions)
