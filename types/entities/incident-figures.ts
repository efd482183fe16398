import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { ageBands, amountBands, verdicts } from '../words/incident'
import { keys, RegionId } from './basics'
import { FraudType } from './fraud'
import { Month, Year } from './incident'

const Interval = () => ({ low: z.number(), high: z.number() })
const Rate = lazily(() => z.object({ mean: z.number(), ...Interval() }))
/** Infinity does not travel: absent where nobody was cheated before. */
const Comparison = lazily(() =>
  z.object({
    ratio: z.optional(z.number()),
    low: z.number(),
    high: z.optional(z.number()),
    p: z.number(),
    verdict: keys(verdicts),
  }),
)
const People = lazily(() => z.object({ people: z.int(), year: Year(), source: z.string(), asOf: z.string() }))
/** How often somebody was dissuaded in time; one to four are some. */
export const Times = lazily(() => z.union([z.int(), z.literal('few')]))
const Span = lazily(() =>
  z.object({
    months: z.array(Month()),
    cases: z.int(),
    population: z.optional(People()),
    rate: z.optional(Rate()),
    /** Of `cases` whose amount is known in `months`, which may end before the span (figures/losses.ts); absent: it would tell whose it was. `known`: those told one by one. */
    losses: z.object({
      months: z.array(Month()),
      cases: z.int(),
      total: z.optional(z.int()),
      known: z.int(),
      median: z.optional(z.number()),
      mean: z.optional(z.number()),
      largest: z.optional(z.int()),
      largestShare: z.optional(z.number()),
    }),
    /** Saved as losses are: of the county alone, as far as its months can be told of together. */
    dissuaded: z.object({
      times: Times(),
      saved: z.optional(z.object({ months: z.array(Month()), times: z.int(), total: z.int() })),
    }),
  }),
)
export type Span = z.infer<ReturnType<typeof Span>>
/** Without its losses: beside those of a span of other months they would give a month's away. */
const Counted = lazily(() => z.omit(Span(), { losses: true, dissuaded: true }))

/** A count, or that it is hidden since it or another beside it is small. */
export const Cell = lazily(() => z.union([z.int(), z.literal('hidden')]))

/** 万人发案比 of a place and a year, and what stands beside it. */
export const IncidentFigures = lazily(() =>
  z.object({
    region: RegionId(),
    year: Year(),
    /** Months that are over and not entered as a whole: they are counted nowhere. */
    missing: z.array(Month()),
    now: Span(),
    /** The same months of the year before, and of those before that: fixed before anybody looks. */
    compared: z.optional(
      z.object({
        now: Counted(),
        before: Counted(),
        /** The same months of the years before, the newest first; the first `together` of them are the baseline `of` and `seeable` are taken from, none where they differ among themselves. Absent of fewer than three. */
        earlier: z.optional(z.object({ years: z.array(z.object({ year: Year(), cases: z.int() })), together: z.int() })),
        /** What must be for a difference to be seen. */
        seeable: z.object({ most: z.optional(z.int()), least: z.int(), half: z.number() }),
        of: z.optional(Comparison()),
        /** Of the losses, whole years alone: −0.282 is 28.2 % less. */
        losses: z.optional(z.number()),
        /** Beside the year before. */
        kinds: z.array(z.object({ type: z.optional(FraudType()), now: Cell(), before: Cell(), verdict: keys(verdicts) })),
      }),
    ),
    bands: z.array(z.object({ band: keys(amountBands), cases: Cell() })),
    /** Months without a gap, the newest last; limits once there are enough. */
    run: z.object({
      points: z.array(z.object({ month: Month(), cases: z.int(), rules: z.array(z.enum(['beyond', 'side', 'trend', 'near'])) })),
      fewest: z.int(),
      limits: z.optional(z.object({ mean: z.number(), ...Interval() })),
    }),
    /** Towns, in the county's own order. */
    funnel: z.optional(
      z.object({
        overall: z.number(),
        places: z.array(z.object({ name: z.string(), cases: z.int(), people: z.int(), beyond: z.optional(z.enum(['more', 'fewer'])) })),
        lines: z.array(z.object({ people: z.number(), inner: z.object({ ...Interval() }), outer: z.object({ ...Interval() }) })),
        /** Towns whose people nobody has counted here. */
        without: z.array(z.string()),
      }),
    ),
    /** Of a whole year alone: two spans that differ by a month would give that month away. */
    whole: z.optional(
      z.object({
        villages: z.optional(z.array(z.object({ name: z.string(), cases: Cell() }))),
        /** Of the county alone; `of`: men, women, and where nobody wrote it. */
        ages: z.optional(z.array(z.object({ age: z.optional(keys(ageBands)), cases: Cell(), of: z.array(Cell()) }))),
      }),
    ),
  }),
)
export type IncidentFigures = z.infer<ReturnType<typeof IncidentFigures>>
