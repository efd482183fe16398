import type { Domain } from '../_kit/define'
import { approve } from './approve'
import { day } from './day'
import { describe } from './describe'
import { giveBack } from './give-back'
import { log } from './log'
import { notPlayed } from './not-played'
import { outside } from './outside'
import { played } from './played'
import { save } from './save'
import { sound } from './sound'

export const functions: Domain<'broadcast'> = { day, save, approve, giveBack, outside, played, notPlayed, sound, log, describe }
