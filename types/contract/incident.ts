import * as z from 'zod/mini'
import { Id, RegionId, Time, text, why } from '../entities/basics'
import { Incident, IncidentFacts, Month, Population, Year } from '../entities/incident'
import { IncidentFigures } from '../entities/incident-figures'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
import { rateReaders } from '../words/incident'
import { type Calls, End, nothing, Page } from './call'

const Cell = () => z.string().check(z.trim(), z.maxLength(60))

/** A line of a sheet of cases, as it is written there; `row` as the sheet numbers it. */
const IncidentRow = lazily(() =>
  z.object({
    row: z.int().check(z.minimum(1), z.maximum(100_000)),
    ...{ number: Cell(), month: Cell(), town: Cell(), village: Cell(), type: Cell(), sex: Cell(), age: Cell() },
    ...{ amount: Cell(), cases: Cell(), dissuaded: Cell(), company: z._default(Cell(), '') },
  }),
)
export type IncidentRow = z.infer<ReturnType<typeof IncidentRow>>

const Place = lazily(() => z.pick(Region(), { _id: true, name: true, level: true }))
/** Who wrote it stands by name. */
const By = () => ({ at: Time(), by: z.string() })

export const incidentCalls = {
  /** The cases of a month in one's places as the police entered them, with what stood there before, and which months of its year are entered as a whole. The look is logged. */
  'incident.list': {
    role: ['police'],
    input: () => z.object({ month: Month(), page: Page(), after: z.optional(End()) }),
    output: () =>
      z.object({
        incidents: z.array(
          z.object({
            ...Incident().shape,
            ...By(),
            earlier: z.array(z.object({ facts: IncidentFacts(), ...By(), why: z.string() })),
          }),
        ),
        more: z.boolean(),
        end: z.optional(End()),
        /** One's own county and towns, each before what lies in it, and the villages of these cases. */
        places: z.array(Place()),
        /** Of one's own: those that are entered as a whole. */
        whole: z.array(z.object({ region: RegionId(), month: Month(), ...By() })),
      }),
  },
  /** Enters a case, or changes one: `after` is the version that was read, and somebody else's change since then is not written over. */
  'incident.save': {
    role: ['police'],
    input: () =>
      z
        .object({ id: Id(), after: z.int().check(z.nonnegative()), facts: IncidentFacts(), why: z.optional(why(100)) })
        .check(z.refine(({ after, why: because }) => after === 0 || !!because, '写一句为什么改')),
    output: () => z.object({ id: Id(), version: z.int() }),
  },
  /** Takes cases in from a sheet: what is new is added, what differs is changed, found again by its number. Without `write` it only says what would be done; with it, `stamp` says what was shown, and nothing else is done. */
  'incident.takeIn': {
    role: ['police'],
    input: () =>
      z.object({
        rows: z.array(IncidentRow()).check(z.minLength(1), z.maxLength(1000)),
        write: z.boolean(),
        stamp: z.optional(text(64)),
      }),
    output: () =>
      z.object({
        added: z.array(z.object({ row: z.int(), what: z.string() })),
        changed: z.array(z.object({ row: z.int(), what: z.string() })),
        same: z.int(),
        refused: z.array(z.object({ row: z.int(), why: z.string() })),
        stamp: z.string(),
      }),
  },
  /** A place's month is entered as a whole, or is not after all; with `year` every month of its year that is over. */
  'incident.closeMonth': {
    role: ['police'],
    input: () => z.object({ region: RegionId(), month: Month(), whole: z.boolean(), year: z.optional(z.literal(true)) }),
    output: nothing,
  },
  /** How many people live in the county and its towns, year by year, with where that is from. */
  'incident.populations': {
    role: ['police', 'admin'],
    input: nothing,
    output: () =>
      z.object({
        places: z.array(Place()),
        populations: z.array(z.object({ ...z.omit(Population(), { _id: true, earlier: true }).shape, ...By(), before: z.array(z.int()) })),
      }),
  },
  /** Says how many people live in a place in a year; `after` as in `incident.save`. */
  'incident.setPopulation': {
    role: ['police', 'admin'],
    input: () =>
      z.object({
        ...z.pick(Population(), { region: true, year: true, people: true, source: true, asOf: true }).shape,
        after: z.int().check(z.nonnegative()),
      }),
    output: nothing,
  },
  /** 万人发案比 of one of one's places in a year up to its last whole month: with its interval, beside the same months of the year before, month by month, and the towns in a funnel. Small counts are hidden. */
  'incident.rate': {
    role: rateReaders,
    input: () => z.object({ region: z.optional(RegionId()), year: z.optional(Year()) }),
    output: () => z.object({ places: z.array(Place()), years: z.array(Year()), figures: IncidentFigures() }),
  },
} as const satisfies Calls<'incident'>
