import { reportCalls } from '../../types/contract/report'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(reportCalls, functions)
