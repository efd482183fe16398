import type { Example, FraudType } from '../../types/domain'
import { appointment } from './genuine/appointment'
import { bank } from './genuine/bank'
import { courier } from './genuine/courier'
import { family } from './genuine/family'
import { farmwork } from './genuine/farmwork'
import { government } from './genuine/government'
import { hospital } from './genuine/hospital'
import { insurance } from './genuine/insurance'
import { jobs } from './genuine/jobs'
import { loanReal } from './genuine/loanReal'
import { policeAdvice } from './genuine/policeAdvice'
import { restaurant } from './genuine/restaurant'
import { ride } from './genuine/ride'
import { school } from './genuine/school'
import { shop } from './genuine/shop'
import { takeaway } from './genuine/takeaway'
import { telecom } from './genuine/telecom'
import { transport } from './genuine/transport'
import { utility } from './genuine/utility'
import { work } from './genuine/work'

/** What swindlers write and say, one file a fraud type. Written for building the check of 像不像诈骗; nobody reads them in the app. */
export const fraudExamples: Partial<Record<FraudType, Example[]>> = {}

/** Messages in order that look a little like it, one file a kind. */
export const genuineExamples: Record<string, Example[]> = {
  appointment,
  bank,
  courier,
  family,
  farmwork,
  government,
  hospital,
  insurance,
  jobs,
  loanReal,
  policeAdvice,
  restaurant,
  ride,
  school,
  shop,
  takeaway,
  telecom,
  transport,
  utility,
  work,
}
