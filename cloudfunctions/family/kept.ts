import { childRulesVersion } from '../../types/words/family'
import { dayOf, startOf } from '../_kit/day'
import { _ } from '../_kit/store'

/** As the rules for children say (content/child-rules.ts): nothing that was handed in is kept longer, and no yes holds longer. */
const twoYears = 730

/** The first day of which anything is kept. */
export const oldestKept = (now: number): number => dayOf(now) - twoYears

/** A guardian's yes that holds today: to the rules as they stand, not taken back, of the last two years. */
export const standing = (now: number) => ({
  rules: childRulesVersion,
  at: _.gte(startOf(oldestKept(now))),
  withdrawnAt: _.exists(false),
})
