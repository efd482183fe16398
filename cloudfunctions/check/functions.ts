import type { Domain } from '../_kit/define'
import { ask } from './ask'
import { cases } from './cases'

export const functions: Domain<'check'> = { ask, cases }
