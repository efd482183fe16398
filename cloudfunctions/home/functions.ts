import type { Domain } from '../_kit/define'
import { today } from './today'
import { villages } from './villages'

export const functions: Domain<'home'> = { today, villages }
