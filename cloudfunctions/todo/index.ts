import { todoCalls } from '../../types/contract/todo'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(todoCalls, functions)
