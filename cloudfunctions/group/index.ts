import { groupCalls } from '../../types/contract/group'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(groupCalls, functions)
