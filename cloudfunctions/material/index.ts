import { materialCalls } from '../../types/contract/material'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(materialCalls, functions)
