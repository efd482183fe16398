import type { CountedCase } from '../types/entities/incident'
import { type ByMonth, rowsIn } from './by-month'
import { countOf } from './whole-year'

/** Somebody was after the money of a company, a cooperative or a shop: the police say so, or the kind does. */
export const aimsAtCompany = ({ company, type }: Pick<CountedCase, 'company' | 'type'>): boolean => company === true || type === 'company'

/** How often in these months: it happened, and somebody was dissuaded in time. */
export const companyTimes = (all: ByMonth, months: readonly string[]): { happened: number; saved: number } => ({
  happened: countOf(rowsIn(all, 'happened', months).filter(aimsAtCompany)),
  saved: countOf(rowsIn(all, 'saved', months).filter(aimsAtCompany)),
})
