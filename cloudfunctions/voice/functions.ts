import type { Domain } from '../_kit/define'
import { decide } from './decide'
import { sounds } from './sounds'
import { state } from './state'
import { texts } from './texts'

export const functions: Domain<'voice'> = { sounds, state, texts, decide }
