import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { RegionId, Time } from './basics'
import { FormSums, Sent } from './campaign-month'
import { Month } from './incident'
import { IncidentFigures, Times } from './incident-figures'

const n = () => z.int()
const Share = lazily(() => z.object({ mean: z.number(), low: z.number(), high: z.number(), families: n() }))
/** Shares are absent under ten families. */
const Games = lazily(() => z.object({ rounds: n(), hits: z.optional(Share()), alarms: z.optional(Share()) }))

/** Reach, learning and outcome of a place over some months, beside each other. That one made the other is never said. */
export const CampaignFigures = lazily(() =>
  z.object({
    region: RegionId(),
    from: Month(),
    to: Month(),
    /** As of when the last of the months was counted; absent: none was. */
    at: z.optional(Time()),
    /** Months that no night has counted. */
    uncounted: z.array(Month()),
    /** Each of the span. */
    months: z.array(
      z.object({
        month: Month(),
        /** Absent: no night has counted it. */
        done: z.optional(z.object({ messages: n(), posted: n(), reached: n(), lines: n(), received: n() })),
        /** Absent: the police have not entered it as a whole. */
        cases: z.optional(n()),
      }),
    ),
    alerts: Sent(),
    tips: Sent(),
    screens: n(),
    screensThemselves: z.optional(n()),
    /** Of the last month in which an alert went out: how many villages it was for, and some of those it did not get to, in the county's order. */
    notReached: z.optional(z.object({ month: Month(), meant: n(), names: z.array(z.string()), more: n() })),
    learning: z.optional(z.object({ first: Games(), later: Games() })),
    /** `median`: hours, begun ones in full; absent under five answers. */
    reports: z.object({ received: n(), open: n(), answered: n(), median: z.optional(n()) }),
    ledger: z.array(FormSums()),
    /** Of the county alone. `people`: of the months that have five and more; `few`: others have some. `aids`: of a year that is over. */
    helped: z.optional(z.object({ people: n(), few: z.boolean(), aids: z.optional(Times()) })),
    cases: z.object({
      /** Entered as a whole, and those that are over and are not. */
      whole: z.array(Month()),
      missing: z.array(Month()),
      cases: n(),
      dissuaded: Times(),
      /** Only where the span is the one of 万人发案比: two spans that differ by a month would give that month's away. */
      losses: z.optional(IncidentFigures().shape.now.shape.losses),
    }),
    run: IncidentFigures().shape.run,
  }),
)
export type CampaignFigures = z.infer<ReturnType<typeof CampaignFigures>>
