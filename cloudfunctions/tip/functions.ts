import type { Domain } from '../_kit/define'
import { read } from './read'

export const functions: Domain<'tip'> = { read }
