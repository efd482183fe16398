import type { Domain } from '../_kit/define'
import { code } from './code'
import { enter } from './enter'
import { leave } from './leave'
import { save } from './save'

export const functions: Domain<'person'> = { save, code, enter, leave }
