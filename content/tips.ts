import type { Tip } from '../types/entities/tip'
import { acquaintance } from './tips/acquaintance'
import { authority } from './tips/authority'
import { campus } from './tips/campus'
import { company } from './tips/company'
import { credit } from './tips/credit'
import { customerService } from './tips/customer-service'
import { farming } from './tips/farming'
import { gaming } from './tips/gaming'
import { health } from './tips/health'
import { investment } from './tips/investment'
import { loan } from './tips/loan'
import { mule } from './tips/mule'
import { phishing } from './tips/phishing'
import { prize } from './tips/prize'
import { rebate } from './tips/rebate'
import { romance } from './tips/romance'
import { sextortion } from './tips/sextortion'
import { shopping } from './tips/shopping'
import { ticket } from './tips/ticket'

/** One file a fraud type, as the cases they come from. */
export const tips: Tip[] = [
  ...rebate,
  ...investment,
  ...shopping,
  ...customerService,
  ...loan,
  ...credit,
  ...acquaintance,
  ...authority,
  ...romance,
  ...gaming,
  ...ticket,
  ...sextortion,
  ...mule,
  ...health,
  ...farming,
  ...campus,
  ...company,
  ...prize,
  ...phishing,
]
