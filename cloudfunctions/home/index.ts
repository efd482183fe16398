import { homeCalls } from '../../types/contract/home'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(homeCalls, functions)
