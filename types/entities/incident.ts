import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { ageBands, sexes } from '../words/incident'
import { Id, keys, RegionId, Time, text, why } from './basics'
import { FraudType } from './fraud'

/** 2026-11 */
export const Month = lazily(() => z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)))
export const Year = lazily(() => z.int().check(z.minimum(2000), z.maximum(2099)))

/** What the police say of a case, or of several of a month that are told together. No name, no story. */
export const IncidentFacts = lazily(() =>
  z.object({
    month: Month(),
    /** The village; the town or the county where no more is known. */
    region: RegionId(),
    /** What the police call it by; a sheet finds it again by this. */
    number: z.optional(text(40)),
    /** One, or how many are told together; the amount is then theirs in all. */
    cases: z.int().check(z.minimum(1), z.maximum(9999)),
    type: z.optional(FraudType()),
    sex: z.optional(keys(sexes)),
    age: z.optional(keys(ageBands)),
    /** What was lost, or saved where somebody was dissuaded. Fen. */
    amount: z.optional(z.int().check(z.nonnegative(), z.maximum(1_000_000_000_00))),
    /** No case: somebody was dissuaded in time. */
    dissuaded: z.optional(z.boolean()),
    /** It was the money of a company, a cooperative or a shop. */
    company: z.optional(z.boolean()),
    /** Entered by mistake: counted nowhere, and kept. */
    struck: z.optional(z.boolean()),
  }),
)
export type IncidentFacts = z.infer<ReturnType<typeof IncidentFacts>>

/** As it stood, who had written it so and when, and why somebody changed it. */
const Earlier = lazily(() => z.object({ facts: IncidentFacts(), at: Time(), by: z.string(), why: why(100) }))

export const Incident = lazily(() =>
  z.object({
    _id: Id(),
    ...IncidentFacts().shape,
    version: z.int().check(z.positive()),
    at: Time(),
    by: z.string(),
    /** What stood here before, oldest first. */
    earlier: z.optional(z.array(Earlier()).check(z.maxLength(200))),
  }),
)
export type Incident = z.infer<ReturnType<typeof Incident>>

/** A case as the figures take it: who wrote it and what stood there before are not in it. */
export type CountedCase = Omit<IncidentFacts, 'number'>

/** A month's cases of the county or a town, packed for the figures (cloudfunctions/_domain/incident-digest.ts), and how many they are; without both since one of them was changed. */
export const IncidentDigest = lazily(() =>
  z.object({ _id: z.string(), turn: z.string(), rows: z.optional(z.string()), count: z.optional(z.int()) }),
)

/** A place whose month the police have entered as a whole: only then is no case a nought. */
export const IncidentMonth = lazily(() => z.object({ _id: z.string(), region: RegionId(), month: Month(), at: Time(), by: z.string() }))
export type IncidentMonth = z.infer<ReturnType<typeof IncidentMonth>>

/** How many people live in a place in a year, and who says so. */
const Counted = lazily(() =>
  z.object({
    people: z.int().check(z.minimum(1), z.maximum(99_999_999)),
    source: text(60),
    /** The day it was published. */
    asOf: z.iso.date(),
  }),
)
export const Population = lazily(() =>
  z.object({
    _id: z.string(),
    region: RegionId(),
    year: Year(),
    ...Counted().shape,
    version: z.int().check(z.positive()),
    at: Time(),
    by: z.string(),
    earlier: z.optional(z.array(z.object({ ...Counted().shape, at: Time(), by: z.string() })).check(z.maxLength(50))),
  }),
)
export type Population = z.infer<ReturnType<typeof Population>>
