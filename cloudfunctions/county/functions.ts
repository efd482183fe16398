import type { Domain } from '../_kit/define'
import { close } from './close'
import { lines } from './lines'
import { opened } from './opened'
import { opening } from './opening'
import { places } from './places'
import { set } from './set'
import { settings } from './settings'
import { takeIn } from './take-in'

export const functions: Domain<'county'> = { settings, set, lines, places, takeIn, close, opening, opened }
