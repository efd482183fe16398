import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { countWays, forms, ledgerCounts, ledgerSources, printed, settings } from '../words/ledger'
import { Id, keys, RegionId, Time, text } from './basics'
import { FraudType } from './fraud'

export const Form = lazily(() => keys(forms))

const Count = () => z.int().check(z.minimum(0), z.maximum(9_999_999))

/** What was done, as whoever did it enters it: what, where and when; everything else may be absent. */
export const Told = lazily(() =>
  z.object({
    region: RegionId(),
    day: z.iso.date(),
    form: Form(),
    setting: keys(settings),
    /** 活动室, 大集: where exactly. */
    spot: z.optional(text(30)),
    theme: z.optional(FraudType()),
    counts: z._default(z.partialRecord(keys(ledgerCounts), Count()), {}),
    counted: z._default(keys(countWays), 'estimate'),
    /** What was handed out; with the form `receive`: handed in. */
    printed: z._default(z.partialRecord(keys(printed), Count()), {}),
    /** Of a banner: the day it has to come down, the day it did, and the slogan on it where it was taken from the county's. */
    banner: z.optional(z.object({ due: z.iso.date(), down: z.optional(z.iso.date()), slogan: z.optional(Id()) })),
    /** Units that took part. */
    units: z.optional(text(40)),
    /** Who answered for it, where it was not whoever entered it. */
    lead: z.optional(text(20)),
    note: z.optional(text(100)),
  }),
)
export type Told = z.infer<ReturnType<typeof Told>>

/** A line as it stood before it was corrected. */
export const Past = lazily(() =>
  z.object({ version: z.int(), by: z.optional(z.string()), at: Time(), told: Told(), out: z.optional(z.boolean()) }),
)

/** A line of the campaign's ledger: what was done in a place on a day. No line says what one person did or is. */
export const Activity = lazily(() =>
  z.extend(Told(), {
    _id: Id(),
    source: keys(ledgerSources),
    /** The town, of what lies in one. */
    town: z.optional(RegionId()),
    /** Day and id: the order of the ledger, and where a page of it ends. */
    order: z.string(),
    /** Of a banner that hangs: the day it has to come down. */
    waits: z.optional(z.iso.date()),
    /** It has printed things in it: what is left of them is counted from these. */
    stocked: z.optional(z.boolean()),
    /** Who entered it, and who corrected it last; nobody, of what the program notes. */
    by: z.optional(z.string()),
    last: z.optional(z.string()),
    at: Time(),
    version: z.int(),
    /** Was entered by mistake. */
    out: z.optional(z.boolean()),
    past: z.optional(z.array(Past())),
    /** A photo beside it, as the storage calls it. */
    photo: z.optional(z.string()),
  }),
)
export type Activity = z.infer<ReturnType<typeof Activity>>
