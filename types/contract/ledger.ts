import * as z from 'zod/mini'
import { Activity, Form, Past, Told } from '../entities/activity'
import { Id, RegionId, Time } from '../entities/basics'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
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
  }),
)

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
  /** A banner came down on a day. */
  'ledger.down': { role: ledgerKeepers, input: () => z.object({ id: Id(), day: z.iso.date() }), output: nothing },
} as const satisfies Calls<'ledger'>
