import type { Domain } from '../_kit/define'
import { finish } from './finish'
import { mine } from './mine'
import { start } from './start'

export const functions: Domain<'quiz'> = { start, finish, mine }
