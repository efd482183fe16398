import type { Case } from '../types/entities/case'
import { acquaintance } from './cases/acquaintance'
import { authority } from './cases/authority'
import { campus } from './cases/campus'
import { company } from './cases/company'
import { credit } from './cases/credit'
import { customerService } from './cases/customer-service'
import { farming } from './cases/farming'
import { gaming } from './cases/gaming'
import { health } from './cases/health'
import { investment } from './cases/investment'
import { loan } from './cases/loan'
import { mule } from './cases/mule'
import { phishing } from './cases/phishing'
import { prize } from './cases/prize'
import { rebate } from './cases/rebate'
import { romance } from './cases/romance'
import { sextortion } from './cases/sextortion'
import { shopping } from './cases/shopping'
import { ticket } from './cases/ticket'

/** Written for demonstration from the common course of each fraud; no item is about a real person or place. One file a fraud type. */
export const cases: Case[] = [
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
