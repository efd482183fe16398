import type { Report } from '../../types/entities/report'
import type { lossSteps } from '../../types/words/report'

const hour = 3_600_000
/** In fen: a band for each that is reached. */
const bands = [1, 1000_00, 10_000_00, 50_000_00, 200_000_00]

/** Which of the bands a loss reaches, in fen: 0 for none. */
export const lossBand = (loss = 0): number => bands.filter((least) => loss >= least).length

/** The least of each, in fen. */
export const leastLoss = { some: 1, thousands: 5000_00, tens: 50_000_00 } satisfies Record<keyof typeof lossSteps, number>

/** Those of the losses to look for that a loss in fen reaches. */
export const lossStepsOf = (loss = 0): (keyof typeof lossSteps)[] =>
  (Object.keys(leastLoss) as (keyof typeof lossSteps)[]).filter((step) => loss >= leastLoss[step])

/** Whoever it waits for is told at once, at night too: money can still be stopped, or what goes on still does harm. */
export const isUrgent = ({ stopBy = 0, dangers = [] }: Pick<Report, 'stopBy' | 'dangers'>, now: number): boolean =>
  stopBy > now || dangers.length > 0

type Told = Pick<Report, 'dangers' | 'age' | 'loss' | 'paid' | 'paidAt' | 'transfers' | 'createdAt'>

const moneyMoved = ({ loss = 0, paid, transfers = [] }: Told) => !!paid || loss > 0 || transfers.length > 0

/** How much harm may still be done, or was: what goes on still comes before everything, then whoever can help themselves least, then the loss. */
export const harmOf = (report: Told): number => {
  const { dangers = [], age, loss = 0 } = report
  const band = Math.max(lossBand(loss), moneyMoved(report) ? 1 : 0)
  return (dangers.length > 0 ? 1000 : 0) + (age === 'minor' || age === 'elder' ? 100 : 0) + band * 10
}

/** The least harm that a report with such a loss can have. */
export const leastHarm = (step: keyof typeof leastLoss): number => lossBand(leastLoss[step]) * 10

/** Until when a payment may still be stopped: two days after the latest. A time that is yet to come counts as now, so that nobody stands first for weeks. */
export const stopByOf = (report: Told, now: number): number => {
  if (!moneyMoved(report)) return 0
  const times = (report.transfers ?? []).flatMap(({ at }) => at ?? [])
  const latest = times.length > 0 ? Math.max(...times) : (report.paidAt ?? report.createdAt)
  return Math.min(latest, now) + 48 * hour
}
