import type { Domain } from '../_kit/define'
import { code } from './code'
import { counts } from './counts'
import { handIn } from './hand-in'
import { list } from './list'
import { theme } from './theme'

export const functions: Domain<'pack'> = { list, code, theme, handIn, counts }
