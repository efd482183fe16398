import { renderingCalls } from '../../types/contract/rendering'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(renderingCalls, functions)
