import type { Domain } from '../_kit/define'
import { ask } from './ask'

export const functions: Domain<'check'> = { ask }
