import { staffCalls } from '../../types/contract/staff'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(staffCalls, functions)
