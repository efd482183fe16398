import { ledgerEditors } from '../../types/contract/ledger'
import type { Plan } from '../../types/entities/plan'
import { anyWithin, regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'

/** Whoever has the duty that answers for it, and those who write the plan. */
export const maySettle = (user: User, { who, region }: Pick<Plan, 'who' | 'region'>): boolean =>
  anyWithin([who.region], regionsOf(user, [who.role])) || anyWithin([region], regionsOf(user, ledgerEditors))
