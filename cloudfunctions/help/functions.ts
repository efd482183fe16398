import type { Domain } from '../_kit/define'
import { done } from './done'
import { list } from './list'
import { untrue } from './untrue'

export const functions: Domain<'help'> = { list, done, untrue }
