import * as z from 'zod/mini'
import { Activity, Form, Past, Told } from '../entities/activity'
import { Id, keys, RegionId, Time, text } from '../entities/basics'
import { FraudType } from '../entities/fraud'
import { Role } from '../entities/person'
import { Plan, Planned } from '../entities/plan'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
import { printed } from '../words/ledger'
import { type Calls, nothing } from './call'

/** Whoever does something for the campaign enters it; the leading group reads it. */
export const ledgerKeepers = ['gridWorker', 'teacher', 'justice', 'police', 'editor', 'commandRoom', 'admin'] as const
export const ledgerReaders = [...ledgerKeepers, 'leader'] as const
/** Who corrects what others of the place entered. */
export const ledgerEditors = ['editor', 'commandRoom', 'admin'] as const

const Place = lazily(() => z.pick(Region(), { _id: true, name: true, level: true }))

/** The place looked at, those of one's own above it and those right below. */
const Around = lazily(() => ({ place: Place(), above: z.array(Place()), below: z.array(Place()) }))

/** A line of the ledger: entered, noted by the program, or an alert or tip on its way into groups. */
const Line = lazily(() =>
  z.extend(z.partial(z.omit(Told(), { region: true, day: true, form: true }), { setting: true }), {
    _id: z.string(),
    order: z.string(),
    source: Activity().shape.source,
    day: z.iso.date(),
    region: RegionId(),
    place: z.string(),
    form: Form(),
    /** What went into groups. */
    headline: z.optional(z.string()),
    /** How many groups it is for, and of them those a worker says it is in (M2) and those a system says it is in (M3). Never added up. */
    groups: z.optional(z.object({ all: z.int(), posted: z.int(), confirmed: z.int() })),
    version: z.optional(z.int()),
    mayChange: z.boolean(),
    corrected: z.boolean(),
    hasPhoto: z.optional(z.boolean()),
  }),
)

/** A row of a sheet, as its cells say. */
export const SheetRow = lazily(() =>
  z.extend(
    z.partial(
      z.object({
        ...{
          id: z.string(),
          day: z.string(),
          setting: z.string(),
          town: z.string(),
          place: z.string(),
          spot: z.string(),
          form: z.string(),
        },
        ...{ theme: z.string(), people: z.string(), counted: z.string(), printed: z.string(), banners: z.string(), posters: z.string() },
        ...{ screens: z.string(), times: z.string(), sessions: z.string(), consulted: z.string(), households: z.string() },
        ...{ due: z.string(), down: z.string(), units: z.string(), lead: z.string(), note: z.string() },
      }),
    ),
    { row: z.int() },
  ),
)
export type SheetRow = z.infer<ReturnType<typeof SheetRow>>

const Stock = lazily(() => z.array(z.object({ what: keys(printed), received: z.int(), handed: z.int(), left: z.int() })))

export const ledgerCalls = {
  /** What was done in a place and below it, the latest day first, a page at a time. Without a place: the first of one's own. */
  'ledger.list': {
    role: ledgerReaders,
    input: () =>
      z.object({
        region: z.optional(RegionId()),
        from: z.optional(z.iso.date()),
        to: z.optional(z.iso.date()),
        /** The `order` of the last line seen. */
        before: z.optional(z.string().check(z.maxLength(120))),
      }),
    output: () => z.object({ ...Around(), mayEnter: z.boolean(), lines: z.array(Line()), more: z.boolean() }),
  },
  /** One entered line with all that stood before. */
  'ledger.open': {
    role: ledgerReaders,
    input: () => z.object({ id: Id() }),
    output: () =>
      z.object({
        told: Told(),
        version: z.int(),
        by: z.string(),
        at: Time(),
        out: z.boolean(),
        mayChange: z.boolean(),
        past: z.array(z.extend(Past(), { by: z.string() })),
        /** A link that holds ten minutes. */
        photo: z.optional(z.string()),
      }),
  },
  /** Enters a line; with `after`, the version that was seen, corrects it. The same again changes nothing; `conflict` when somebody corrected it meanwhile. */
  'ledger.save': {
    role: ledgerKeepers,
    input: () => z.extend(Told(), { id: Id(), after: z.optional(z.int()) }),
    output: () => z.object({ version: z.int() }),
  },
  /** Takes out what was entered by mistake, or puts it back. */
  'ledger.takeOut': {
    role: ledgerKeepers,
    input: () => z.object({ id: Id(), after: z.int(), out: z.boolean() }),
    output: () => z.object({ version: z.int() }),
  },
  /** Puts a photo beside a line, instead of the one that was there; without one, takes that away. Where it was taken is not kept. */
  'ledger.photo': {
    role: ledgerKeepers,
    input: () => z.object({ id: Id(), photo: z.optional(z.base64().check(z.minLength(4), z.maxLength(1_000_000))) }),
    output: nothing,
  },
  /** A banner came down on a day. */
  'ledger.down': { role: ledgerKeepers, input: () => z.object({ id: Id(), day: z.iso.date() }), output: nothing },
  /** A sheet's rows: without `write` what they would do, row by row. Taken in again they add nothing twice. */
  'ledger.takeIn': {
    role: ledgerEditors,
    input: () => z.object({ region: RegionId(), rows: z.array(SheetRow()).check(z.maxLength(500)), write: z.boolean() }),
    output: () =>
      z.object({
        added: z.int(),
        changed: z.array(z.int()),
        same: z.int(),
        refused: z.array(z.object({ row: z.int(), why: z.string() })),
      }),
  },
  /** What of printed things a place was given, handed out and has left; and the places right below it, ten at a time in the county's order. */
  'ledger.stock': {
    role: ledgerReaders,
    input: () => z.object({ region: z.optional(RegionId()), after: z.optional(RegionId()) }),
    output: () =>
      z.object({ ...Around(), stock: Stock(), parts: z.array(z.object({ place: Place(), stock: Stock() })), more: z.boolean() }),
  },
  /** The villages and schools of a town with no line in so many days, by name in the county's order, and what is near due in the town. Of a county its towns are given to choose from. */
  'ledger.quiet': {
    role: ledgerReaders,
    input: () => z.object({ region: z.optional(RegionId()), days: z.int().check(z.minimum(7), z.maximum(366)) }),
    output: () =>
      z.object({
        ...Around(),
        quiet: z.array(Place()),
        due: z.array(z.object({ what: z.string(), place: z.string(), day: z.iso.date() })),
      }),
  },
  /** A place's plan for a year by its days, and the proposals for that year which it has not taken up. */
  'ledger.plan': {
    role: ledgerReaders,
    input: () => z.object({ region: z.optional(RegionId()), year: z.int().check(z.minimum(2020), z.maximum(2100)) }),
    output: () =>
      z.object({
        ...Around(),
        mayChange: z.boolean(),
        plans: z.array(
          z.extend(
            z.pick(Plan(), {
              _id: true,
              region: true,
              who: true,
              from: true,
              what: true,
              due: true,
              theme: true,
              status: true,
              settledOn: true,
              why: true,
              version: true,
            }),
            {
              role: Role(),
              place: z.string(),
              maySettle: z.boolean(),
            },
          ),
        ),
        proposals: z.array(z.object({ from: Id(), what: text(40), due: z.iso.date(), theme: z.optional(FraudType()), role: Role() })),
      }),
  },
  /** Puts something into a place's plan, or changes it while it is open. */
  'ledger.planSave': {
    role: ledgerEditors,
    input: () => z.extend(Planned(), { id: Id(), after: z.optional(z.int()) }),
    output: () => z.object({ version: z.int() }),
  },
  /** It was done, is dropped (with why), or is open again. */
  'ledger.planSettle': {
    role: ledgerKeepers,
    input: () => z.object({ id: Id(), after: z.int(), status: Plan().shape.status, why: Plan().shape.why }),
    output: () => z.object({ version: z.int() }),
  },
} as const satisfies Calls<'ledger'>
