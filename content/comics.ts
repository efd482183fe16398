import type { Comic } from '../types/entities/comic'
import type { FraudType } from '../types/entities/fraud'
import { acquaintance } from './comics/acquaintance'
import { authority } from './comics/authority'
import { campus } from './comics/campus'
import { company } from './comics/company'
import { credit } from './comics/credit'
import { customerService } from './comics/customer-service'
import { farming } from './comics/farming'
import { gaming } from './comics/gaming'
import { health } from './comics/health'
import { investment } from './comics/investment'
import { loan } from './comics/loan'
import { mule } from './comics/mule'
import { phishing } from './comics/phishing'
import { prize } from './comics/prize'
import { rebate } from './comics/rebate'
import { romance } from './comics/romance'
import { sextortion } from './comics/sextortion'
import { shopping } from './comics/shopping'
import { ticket } from './comics/ticket'

/** A comic a fraud type, each from a published case. */
export const comics: Record<FraudType, Comic> = {
  rebate,
  investment,
  shopping,
  customerService,
  loan,
  credit,
  acquaintance,
  authority,
  romance,
  gaming,
  ticket,
  sextortion,
  mule,
  health,
  farming,
  campus,
  company,
  prize,
  phishing,
}
