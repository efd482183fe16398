import type { Domain } from '../_kit/define'
import { list } from './list'
import { read } from './read'

export const functions: Domain<'case'> = { list, read }
