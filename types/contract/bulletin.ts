import * as z from 'zod/mini'
import { keys, RegionId, Time, text } from '../entities/basics'
import { BulletinKey, Frozen, Head, Shown, Words } from '../entities/bulletin'
import { Month } from '../entities/incident'
import type { Role } from '../entities/person'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
import { bulletinSections, bulletinStates } from '../words/bulletin'
import { roles } from '../words/people'
import type { Calls } from './call'

export const bulletinReaders = ['leader', 'commandRoom', 'editor', 'police', 'admin'] as const
export const bulletinWriters = ['commandRoom', 'editor'] as const
/** A second person: nobody approves what they wrote. */
export const bulletinApprovers = ['leader', 'commandRoom'] as const

/** Whoever works in a place reads what was issued for it. */
export const bulletinAudience = Object.keys(roles) as Role[]

const Place = lazily(() => z.pick(Region(), { _id: true, name: true, level: true }))
const Of = () => ({ region: RegionId(), month: Month() })
const By = () => ({ at: Time(), by: z.string() })

const Paragraph = lazily(() =>
  z.object({
    ...Frozen().shape,
    /** Somebody put it in their own words. */
    written: z.optional(z.object({ ...By(), version: z.int() })),
    /** What they wrote when the program's sentence was another: it is not in the bulletin until they look again. */
    moved: z.optional(z.object({ text: z.string(), ...By() })),
    /** Numbers of the program's sentence that are not in theirs. */
    lost: z.array(z.string()),
    /** How often it was written: what `after` names. */
    version: z.int(),
    earlier: z.array(z.object({ text: z.string(), ...By() })),
    /** Said on the screen alone: it is in no bulletin. */
    aside: z.optional(z.literal(true)),
  }),
)

export const bulletinCalls = {
  /** The bulletin of a place on a month that is over: as the month computes it with what was written into it, or as it was issued. Without a place the first of one's own, without a month the last that is over. */
  'bulletin.open': {
    role: bulletinReaders,
    input: () => z.object({ region: z.optional(RegionId()), month: z.optional(Month()) }),
    output: () =>
      z.object({
        place: Place(),
        places: z.array(Place()),
        month: Month(),
        /** The last twelve that are over, the newest first, with how far the bulletin of each is. */
        months: z.array(z.object({ month: Month(), status: z.optional(keys(bulletinStates)) })),
        status: keys(bulletinStates),
        version: z.int(),
        head: Head(),
        paragraphs: z.array(Paragraph()),
        /** Of what is in it now. */
        letters: z.int(),
        /** Of the words and numbers that are shown: only what was seen is issued. */
        stamp: z.string(),
        mayWrite: z.boolean(),
        mayIssue: z.boolean(),
        mayGiveBack: z.boolean(),
        /** Why somebody who approves here cannot approve this one. */
        whyNot: z.optional(z.string()),
        /** Why it came back, until it is handed in again. */
        givenBack: z.optional(z.object({ words: z.string(), ...By() })),
        issued: z.optional(z.object({ ...By() })),
        last: z.optional(z.object({ ...By() })),
        ...Shown(),
      }),
  },
  /** What was issued in the last twelve months for a place of one's own or one that it lies in, the newest first, and one of them to read: the one asked for, else the newest. Its head and words alone; how its numbers were come by stays where it was written. The look is nobody's but one's own: it says what is new no longer. */
  'bulletin.issued': {
    role: bulletinAudience,
    input: () => z.object({ region: z.optional(RegionId()), month: z.optional(Month()) }),
    output: () =>
      z.object({
        all: z.array(z.object({ region: RegionId(), place: z.string(), month: Month(), at: Time() })),
        read: z.optional(
          z.object({
            ...{ region: RegionId(), place: z.string(), month: Month(), at: Time(), head: Head() },
            paragraphs: z.array(z.object({ section: keys(bulletinSections), text: z.string() })),
          }),
        ),
      }),
  },
  /** Puts a paragraph in one's own words; without `text` in the program's again. `from` is the program's sentence that was seen. `conflict` when a colleague wrote it meanwhile or its sentence changed. */
  'bulletin.write': {
    role: bulletinWriters,
    input: () =>
      z.object({
        ...Of(),
        key: BulletinKey(),
        text: z.optional(Words()),
        from: z.string().check(z.maxLength(8000)),
        after: z.int().check(z.nonnegative()),
      }),
    output: () => z.object({ version: z.int() }),
  },
  /** How it is to leave, and that it can be approved. */
  'bulletin.handIn': {
    role: bulletinWriters,
    input: () => z.object({ ...Of(), head: Head(), after: z.int().check(z.nonnegative()) }),
    output: () => z.object({ version: z.int() }),
  },
  /** Somebody else does not agree and says why: it is a draft again. */
  'bulletin.giveBack': {
    role: bulletinApprovers,
    input: () => z.object({ ...Of(), words: text(100), after: z.int() }),
    output: () => z.object({ version: z.int() }),
  },
  /** Somebody else agrees: its words and numbers stay as they are from now on. */
  'bulletin.issue': {
    role: bulletinApprovers,
    input: () => z.object({ ...Of(), after: z.int(), stamp: z.string().check(z.maxLength(64)) }),
    output: () => z.object({ version: z.int() }),
  },
} as const satisfies Calls<'bulletin'>
