import type { Domain } from '../_kit/define'
import { brief } from './brief'
import { figures } from './figures'
import { note } from './note'
import { year } from './year'

export const functions: Domain<'campaign'> = { figures, note, brief, year }
