import { bulletinCalls } from '../../types/contract/bulletin'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(bulletinCalls, functions)
