import type { Domain } from '../_kit/define'
import { deal } from './deal'
import { forget } from './forget'
import { handIn } from './hand-in'
import { judged } from './judged'
import { learned } from './learned'

export const functions: Domain<'quiz'> = { deal, handIn, forget, judged, learned }
