import type { Domain } from '../_kit/define'
import { hold } from './hold'
import { measure } from './measure'
import { open } from './open'
import { settle } from './settle'
import { write } from './write'

export const functions: Domain<'meeting'> = { open, write, hold, measure, settle }
