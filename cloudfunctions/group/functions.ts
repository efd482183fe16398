import type { Domain } from '../_kit/define'
import { claim } from './claim'
import { decide } from './decide'
import { list } from './list'
import { save } from './save'

export const functions: Domain<'group'> = { claim, list, decide, save }
