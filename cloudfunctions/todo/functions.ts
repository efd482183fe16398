import type { Domain } from '../_kit/define'
import { inPlace } from './in-place'
import { list } from './list'

export const functions: Domain<'todo'> = { list, inPlace }
