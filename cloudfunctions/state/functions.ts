import type { Domain } from '../_kit/define'
import { now } from './now'

export const functions: Domain<'state'> = { now }
