import { visitCalls } from '../../types/contract/visit'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(visitCalls, functions)
