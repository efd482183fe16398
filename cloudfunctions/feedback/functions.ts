import type { Domain } from '../_kit/define'
import { answer } from './answer'
import { list } from './list'
import { mine } from './mine'
import { receipt } from './receipt'
import { write } from './write'

export const functions: Domain<'feedback'> = { write, receipt, mine, list, answer }
