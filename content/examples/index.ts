import type { Example, FraudType } from '../../types/domain'
import { acquaintance } from './fraud/acquaintance'
import { authority } from './fraud/authority'
import { campus } from './fraud/campus'
import { company } from './fraud/company'
import { credit } from './fraud/credit'
import { customerService } from './fraud/customer-service'
import { farming } from './fraud/farming'
import { gaming as gamingFraud } from './fraud/gaming'
import { health } from './fraud/health'
import { investment } from './fraud/investment'
import { loan } from './fraud/loan'
import { mule } from './fraud/mule'
import { phishing } from './fraud/phishing'
import { prize } from './fraud/prize'
import { rebate } from './fraud/rebate'
import { romance } from './fraud/romance'
import { sextortion } from './fraud/sextortion'
import { shopping } from './fraud/shopping'
import { ticket } from './fraud/ticket'
import { appointment } from './genuine/appointment'
import { askFraud } from './genuine/ask-fraud'
import { bank } from './genuine/bank'
import { charity } from './genuine/charity'
import { courier } from './genuine/courier'
import { dating } from './genuine/dating'
import { deals } from './genuine/deals'
import { family } from './genuine/family'
import { farmwork } from './genuine/farmwork'
import { gaming } from './genuine/gaming'
import { government } from './genuine/government'
import { hospital } from './genuine/hospital'
import { insurance } from './genuine/insurance'
import { invest } from './genuine/invest'
import { jobs } from './genuine/jobs'
import { loanReal } from './genuine/loan-real'
import { news } from './genuine/news'
import { policeAdvice } from './genuine/police-advice'
import { rent } from './genuine/rent'
import { restaurant } from './genuine/restaurant'
import { ride } from './genuine/ride'
import { school } from './genuine/school'
import { shop } from './genuine/shop'
import { takeaway } from './genuine/takeaway'
import { telecom } from './genuine/telecom'
import { transport } from './genuine/transport'
import { travel } from './genuine/travel'
import { utility } from './genuine/utility'
import { work } from './genuine/work'

import { politeFrauds, politeService } from './polite-calls'

/** What swindlers write and say, one file a fraud type. Written for building the check of 像不像诈骗; nobody reads them in the app. */
export const fraudExamples: Partial<Record<FraudType, Example[]>> = {
  acquaintance: [...acquaintance, ...(politeFrauds.acquaintance ?? [])],
  authority: [...authority, ...(politeFrauds.authority ?? [])],
  campus,
  company,
  credit,
  customerService: [...customerService, ...(politeFrauds.customerService ?? [])],
  farming,
  gaming: gamingFraud,
  health,
  investment: [...investment, ...(politeFrauds.investment ?? [])],
  loan,
  mule,
  phishing: [...phishing, ...(politeFrauds.phishing ?? [])],
  prize: [...prize, ...(politeFrauds.prize ?? [])],
  rebate,
  romance,
  sextortion,
  shopping,
  ticket,
}

/** Messages in order that look a little like it, one file a kind. */
export const genuineExamples: Record<string, Example[]> = {
  appointment,
  askFraud,
  bank,
  charity,
  courier,
  dating,
  deals,
  family,
  farmwork,
  gaming,
  government,
  hospital,
  insurance,
  invest,
  jobs,
  loanReal,
  news,
  policeAdvice,
  politeService,
  rent,
  restaurant,
  ride,
  school,
  shop,
  takeaway,
  telecom,
  transport,
  travel,
  utility,
  work,
}
