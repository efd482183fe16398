import type { Domain } from '../_kit/define'
import { closeMonth } from './close-month'
import { list } from './list'
import { populations } from './populations'
import { rate } from './rate'
import { save } from './save'
import { setPopulation } from './set-population'
import { takeIn } from './take-in'

export const functions: Domain<'incident'> = { list, save, takeIn, closeMonth, populations, setPopulation, rate }
