import { incidentCalls } from '../../types/contract/incident'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(incidentCalls, functions)
