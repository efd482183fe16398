import type { Domain } from '../_kit/define'
import { list } from './list'

export const functions: Domain<'todo'> = { list }
