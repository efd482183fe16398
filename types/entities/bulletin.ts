import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { bulletinSections, bulletinStates } from '../words/bulletin'
import { keys, RegionId, Time, text } from './basics'
import { FraudType } from './fraud'
import { Month } from './incident'
import { IncidentFigures } from './incident-figures'

/** A paragraph's name: its section's, and its own. */
export const BulletinKey = lazily(() => z.string().check(z.regex(/^[a-zA-Z]{2,20}(?:\.[a-zA-Z]{2,20})?$/)))

/** Words with the program's numbers as {{1}}; empty: the paragraph is left out. */
export const Words = lazily(() => z.string().check(z.trim(), z.maxLength(3000)))

/** How it leaves: whose, to whom, and a red head only where somebody chose it. */
export const Head = lazily(() =>
  z.object({
    office: z.optional(text(30)),
    to: z.optional(text(60)),
    red: z._default(z.boolean(), false),
    number: z.optional(text(30)),
  }),
)
export type Head = z.infer<ReturnType<typeof Head>>

const WordsOf = () => ({
  /** Absent: the program's own again. */
  text: z.optional(Words()),
  /** What the program's sentence was when somebody put it in these words: where it has another, they must look again. */
  from: z.string(),
  /** The numbers that it then had. */
  values: z.array(z.string()),
  by: z.string(),
  at: Time(),
})

/** A paragraph in somebody's own words. */
export const Written = lazily(() =>
  z.object({
    key: BulletinKey(),
    /** Where it stood. */
    section: z.optional(keys(bulletinSections)),
    ...WordsOf(),
    version: z.int(),
    /** What stood here before, oldest first. */
    past: z.optional(z.array(z.object({ ...WordsOf(), version: z.int() }))),
  }),
)
export type Written = z.infer<ReturnType<typeof Written>>

/** A paragraph as it stood when the bulletin was issued: with its numbers, and how they were come by. */
export const Frozen = lazily(() =>
  z.object({
    section: keys(bulletinSections),
    key: BulletinKey(),
    template: z.string(),
    values: z.array(z.string()),
    text: z.string(),
    how: z.array(z.string()),
    /** Numbers that somebody wrote by hand. */
    hand: z.array(z.string()),
  }),
)
export type Frozen = z.infer<ReturnType<typeof Frozen>>

/** The kind there was most of, in the month or else in its year. */
const Most = lazily(() => z.object({ type: FraudType(), of: z.enum(['month', 'year']) }))
export type Most = z.infer<ReturnType<typeof Most>>

/** What stands beside its words: when its numbers were computed, the months for its picture, and which kind was most, where there are enough to say so. */
export const Shown = () => ({ computedAt: Time(), run: z.optional(IncidentFigures().shape.run), most: z.optional(Most()) })

/** Why somebody did not approve it: gone once it is handed in again. */
const GivenBack = lazily(() => z.object({ words: text(100), by: z.string(), at: Time() }))

/** The bulletin (通报) of a county or a town on a month. */
export const Bulletin = lazily(() =>
  z.object({
    /** `<month>.<region>` */
    _id: z.string(),
    region: RegionId(),
    month: Month(),
    status: keys(bulletinStates),
    version: z.int(),
    written: z.array(Written()),
    head: Head(),
    /** Everybody who wrote in it or handed it in: none of them approves it. */
    writers: z.array(z.string()),
    by: z.string(),
    at: Time(),
    givenBack: z.optional(GivenBack()),
    issued: z.optional(z.object({ by: z.string(), at: Time(), ...Shown(), paragraphs: z.array(Frozen()) })),
  }),
)
export type Bulletin = z.infer<ReturnType<typeof Bulletin>>
