import type { Domain } from '../_kit/define'
import { list } from './list'
import { poster } from './poster'

export const functions: Domain<'material'> = { list, poster }
