import { personCalls } from '../../types/contract/person'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(personCalls, functions)
