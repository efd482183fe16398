import type { Domain } from '../_kit/define'
import { down } from './down'
import { list } from './list'
import { open } from './open'
import { save } from './save'
import { takeOut } from './take-out'

export const functions: Domain<'ledger'> = { list, open, save, takeOut, down }
