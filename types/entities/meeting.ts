import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { measureStates, monthSections, parties } from '../words/meeting'
import { Id, keys, RegionId, Time, text, why } from './basics'
import { Month } from './incident'
import { Role } from './person'

/** Offices, or names with their offices, as the scribe writes them. */
const Names = lazily(() => z._default(z.array(text(30)).check(z.maxLength(60)), []))

/** When and where a meeting is, who was there, and what was said: what its scribe writes. */
export const Minutes = lazily(() =>
  z.object({
    day: z.optional(z.iso.date()),
    spot: z.optional(text(40)),
    chair: z.optional(text(30)),
    ...{ present: Names(), excused: Names(), sitting: Names() },
    said: z.optional(text(1500)),
    /** It took place. */
    held: z._default(z.boolean(), false),
    /** 分送 */
    copies: Names(),
  }),
)
export type Minutes = z.infer<ReturnType<typeof Minutes>>

/** What a month says by itself, in sentences. */
export const MonthSays = lazily(() =>
  z.array(
    z.object({
      section: keys(monthSections),
      /** Of a case its title, and its id to read it; `screen`: on the page alone, not in the minutes. */
      lines: z.array(z.object({ text: z.string(), case: z.optional(Id()), screen: z.optional(z.boolean()) })),
    }),
  ),
)

/** What the page said on the day the meeting was entered as held, so that its minutes are the same ever after. */
export const Told = lazily(() =>
  z.object({
    on: z.iso.date(),
    says: MonthSays(),
    before: z.array(z.pick(Measure(), { what: true, who: true, due: true, status: true, why: true })),
  }),
)
export type Told = z.infer<ReturnType<typeof Told>>

/** The joint meeting (会商) of a county or a town on a month: its id is made of both. */
export const Meeting = lazily(() =>
  z.extend(Minutes(), {
    _id: z.string(),
    region: RegionId(),
    month: Month(),
    /** Its day, until it took place. */
    waits: z.optional(z.iso.date()),
    told: z.optional(Told()),
    by: z.string(),
    at: Time(),
    version: z.int(),
    /** What stood here before, oldest first. */
    past: z.optional(z.array(z.object({ version: z.int(), minutes: Minutes(), by: z.string(), at: Time() }))),
  }),
)
export type Meeting = z.infer<ReturnType<typeof Meeting>>

const PartWords = lazily(() => text(600))

/** What a party brings to a meeting, for a place: its own, or one right below. */
export const MeetingPart = lazily(() =>
  z.object({
    _id: z.string(),
    meeting: z.string(),
    party: keys(parties),
    region: RegionId(),
    words: PartWords(),
    by: z.string(),
    at: Time(),
    version: z.int(),
    past: z.optional(z.array(z.object({ version: z.int(), words: PartWords(), by: z.string(), at: Time() }))),
  }),
)
export type MeetingPart = z.infer<ReturnType<typeof MeetingPart>>

/** What a meeting decides: what, who does it, by when. */
export const Decided = lazily(() =>
  z.object({
    /** Of whose meeting, and on which month. */
    region: RegionId(),
    month: Month(),
    what: text(60),
    /** An office or a duty in words; not a person. */
    who: text(30),
    /** Whose list it comes to when it is due: a duty in the place or below it. */
    duty: z.object({ role: Role(), region: RegionId() }),
    due: z.iso.date(),
  }),
)
export type Decided = z.infer<ReturnType<typeof Decided>>

const Settled = lazily(() =>
  z.object({
    status: keys(measureStates),
    /** The day it was said to be done, not done or carried on. */
    settledOn: z.optional(z.iso.date()),
    /** Why it was not done, or is carried on. */
    why: z.optional(why(100)),
  }),
)

/** A measure of a meeting, and what became of it. */
export const Measure = lazily(() =>
  z.object({
    _id: Id(),
    ...Decided().shape,
    ...Settled().shape,
    /** The one of an earlier meeting that it carries on. */
    from: z.optional(Id()),
    /** While it is open: its day. */
    waits: z.optional(z.iso.date()),
    /** Every place whose duty it is: the one that answers and those above it. */
    at: z.array(RegionId()),
    by: z.string(),
    changedAt: Time(),
    version: z.int(),
    past: z.optional(z.array(z.object({ version: z.int(), ...Decided().shape, ...Settled().shape, by: z.string(), at: Time() }))),
  }),
)
export type Measure = z.infer<ReturnType<typeof Measure>>
