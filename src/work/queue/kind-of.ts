import type { Report } from '../../../types/entities/report'
import { fraudTypes } from '../../../types/words/fraud'

/** The kind of fraud the reporter chose, in words. */
export const kindOf = (type: Report['type']): string => (type === 'unsure' ? '说不准是哪一种' : fraudTypes[type])
