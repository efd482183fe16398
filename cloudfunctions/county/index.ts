import { countyCalls } from '../../types/contract/county'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(countyCalls, functions)
