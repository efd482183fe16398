import type { Domain } from '../_kit/define'
import { retry } from './retry'
import { state } from './state'

export const functions: Domain<'outbox'> = { state, retry }
