import type { Domain } from '../_kit/define'
import { mongolian } from './mongolian'
import { today } from './today'
import { villages } from './villages'
import { week } from './week'

export const functions: Domain<'home'> = { today, week, mongolian, villages }
