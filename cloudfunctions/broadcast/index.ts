import { broadcastCalls } from '../../types/contract/broadcast'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(broadcastCalls, functions)
