import type { Domain } from '../_kit/define'
import { ask } from './ask'
import { cases } from './cases'
import { clues } from './clues'

export const functions: Domain<'check'> = { ask, cases, clues }
