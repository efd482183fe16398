import { fraudTypes } from '../../../content/words'
import type { Report } from '../../../types/domain'

/** The kind of fraud the reporter chose, in words. */
export const kindOf = (type: Report['type']): string => (type === 'unsure' ? '说不准是哪一种' : fraudTypes[type])
