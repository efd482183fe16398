import * as z from 'zod/mini'
import { Id, keys, RegionId, Time } from '../entities/basics'
import { Month } from '../entities/incident'
import { Decided, Measure, MeetingPart, Minutes, MonthSays, Told } from '../entities/meeting'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
import { parties } from '../words/meeting'
import type { Calls } from './call'

export const meetingReaders = ['leader', 'commandRoom', 'editor', 'police', 'justice', 'gridWorker', 'admin'] as const
/** Who brings something to a meeting, and whose duty a measure may be. */
export const meetingWriters = ['commandRoom', 'editor', 'gridWorker', 'police', 'justice'] as const
/** Who writes down when it is, who was there and what was decided. */
export const meetingScribes = ['commandRoom'] as const

const Place = lazily(() => z.pick(Region(), { _id: true, name: true, level: true }))
const Written = () => ({ version: z.int(), at: Time(), by: z.string() })
/** The version that was read: nought of what is not there yet. */
const After = () => z.int().check(z.nonnegative())
const Of = () => ({ region: RegionId(), month: Month() })

const MeasureLine = lazily(() =>
  z.extend(z.pick(Measure(), { _id: true, region: true, month: true, what: true, who: true, duty: true, due: true, version: true }), {
    ...z.pick(Measure(), { status: true, settledOn: true, why: true, from: true }).shape,
    /** The duty's place by name, and the one whose meeting decided it. */
    place: z.string(),
    meeting: z.string(),
    maySettle: z.boolean(),
  }),
)

export const meetingCalls = {
  /** The joint meeting of a place on a month, whether or not anybody has written anything: what the month says, what the parties brought, what was decided, and what became of what was decided before. Without a place the nearest of one's own, without a month the last that is over. */
  'meeting.open': {
    role: meetingReaders,
    input: () => z.object({ region: z.optional(RegionId()), month: z.optional(Month()) }),
    output: () =>
      z.object({
        place: Place(),
        /** Others whose meetings one may read. */
        places: z.array(Place()),
        month: Month(),
        /** That can be looked at, the newest first. */
        months: z.array(Month()),
        mayHold: z.boolean(),
        /** Right below, for whoever writes measures: whose duty one may be. */
        below: z.array(Place()),
        says: MonthSays(),
        /** What it said when the meeting was entered as held: that is what stands in the minutes. */
        told: z.optional(Told()),
        minutes: z.optional(z.extend(Minutes(), Written())),
        parts: z.array(z.extend(z.pick(MeetingPart(), { party: true, region: true, words: true }), { place: z.string(), ...Written() })),
        /** What one may write, and for where. */
        mine: z.array(z.object({ party: keys(parties), region: RegionId(), place: z.string() })),
        /** Decided in this meeting. */
        measures: z.array(MeasureLine()),
        /** Decided in the month before, and what is still open from earlier. */
        before: z.array(MeasureLine()),
        /** Of any other meeting: what is near its day or past it, and one's own duty. */
        due: z.array(MeasureLine()),
      }),
  },
  /** What a party brings, for a place of one's own. `conflict` when a colleague wrote it meanwhile. */
  'meeting.write': {
    role: meetingWriters,
    input: () => z.object({ ...Of(), party: keys(parties), from: RegionId(), words: MeetingPart().shape.words, after: After() }),
    output: () => z.object({ version: z.int() }),
  },
  /** When and where it is, who was there, what was said. */
  'meeting.hold': {
    role: meetingScribes,
    input: () => z.extend(Minutes(), { ...Of(), after: After() }),
    output: () => z.object({ version: z.int() }),
  },
  /** Decides a measure, or with `after` changes one while it is open. */
  'meeting.measure': {
    role: meetingScribes,
    input: () => z.extend(Decided(), { id: Id(), after: z.optional(z.int()) }),
    output: () => z.object({ version: z.int() }),
  },
  /** Done, not done (with why), carried on (with why, in a later meeting with a new day), or open again. */
  'meeting.settle': {
    role: meetingWriters,
    input: () =>
      z.object({
        id: Id(),
        after: z.int(),
        status: Measure().shape.status,
        why: Measure().shape.why,
        /** Carried on in the meeting on a later month. */
        next: z.optional(z.object({ id: Id(), month: Month(), due: z.iso.date() })),
      }),
    output: () => z.object({ version: z.int() }),
  },
} as const satisfies Calls<'meeting'>
