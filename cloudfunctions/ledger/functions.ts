import type { Domain } from '../_kit/define'
import { down } from './down'
import { list } from './list'
import { open } from './open'
import { plan } from './plan'
import { planSave } from './plan-save'
import { planSettle } from './plan-settle'
import { quiet } from './quiet'
import { save } from './save'
import { stock } from './stock'
import { takeIn } from './take-in'
import { takeOut } from './take-out'

export const functions: Domain<'ledger'> = { list, open, save, takeOut, down, takeIn, stock, quiet, plan, planSave, planSettle }
