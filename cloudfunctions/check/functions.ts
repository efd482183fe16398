import type { Domain } from '../_kit/define'
import { ask } from './ask'
import { cases } from './cases'
import { clues } from './clues'
import { dispute } from './dispute'
import { disputed } from './disputed'
import { label } from './label'
import { learned } from './learned'

export const functions: Domain<'check'> = { ask, cases, clues, dispute, disputed, label, learned }
