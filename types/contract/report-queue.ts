import * as z from 'zod/mini'
import { Id, keys, RegionId, Time } from '../entities/basics'
import { QueueView } from '../entities/person'
import { ReportStatus, ReportType } from '../entities/report'
import { becauseWords, lossSteps } from '../words/report'
import { type Calls, nothing } from './call'
import { ReportCard } from './report-card'

/** What the police look for among the reports of their regions. */
export const reportQueueCalls = {
  /** The reports of one's regions, a page at a time, without who or which numbers are in them. The look is logged. */
  'report.queue': {
    role: ['police'],
    input: () =>
      z.object({
        status: z.optional(z.union([ReportStatus(), z.array(ReportStatus()).check(z.maxLength(6))])),
        /** The second tray has those of which nobody is known to stand behind; absent: both. */
        tray: z.optional(z.enum(['proven', 'unproven'])),
        /** A place of one's own regions, and everything below it. */
        region: z.optional(RegionId()),
        type: z.optional(ReportType()),
        /** Handed in from this moment, up to before that one. */
        from: z.optional(Time()),
        to: z.optional(Time()),
        loss: z.optional(keys(lossSteps)),
        /** Who works on it: oneself, nobody yet, or a colleague as `report.colleagues` names them. */
        officer: z.optional(z.union([z.enum(['mine', 'nobody']), Id()])),
        /** With a picture or something told by mouth. */
        has: z.optional(z.enum(['picture', 'sound'])),
        /** A receipt code, a telephone number, an account, a link or words, however they are spaced. The newest stand first. */
        words: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(200))),
        /** `urgent`: money that can still be stopped, then by harm, then whoever waits longest. */
        order: z._default(z.enum(['newest', 'urgent']), 'newest'),
        /** Goes on behind a page: what it gave as `after`. */
        after: z.optional(z.string().check(z.maxLength(200))),
      }),
    output: () =>
      z.object({
        reports: z.array(
          z.extend(ReportCard(), {
            place: z.string(),
            excerpt: z.string(),
            loss: z.optional(z.int()),
            pictures: z.int(),
            sounds: z.optional(z.int()),
            /** Why it stands where it stands, */
            because: z.optional(z.array(keys(becauseWords))),
            /** and for how many days it has waited. */
            waited: z.optional(z.int()),
            /** Who works on it. */
            officer: z.optional(z.string()),
            joined: z.optional(z.boolean()),
          }),
        ),
        /** How many there are of those still open; one hundred stands for as many and more. */
        counts: z.partialRecord(z.enum(['received', 'checking']), z.int()),
        more: z.boolean(),
        after: z.optional(z.string()),
        /** How many wait in the second tray; one hundred stands for as many and more. */
        unproven: z.int(),
        /** Only so many were looked through for this page: there may be more behind it. */
        searched: z.optional(z.int()),
      }),
  },
  /** The officers with whom one shares a place, by name. `key` stands for them in a filter and when a report is handed to them. */
  'report.colleagues': {
    role: ['police'],
    input: nothing,
    output: () => z.object({ colleagues: z.array(z.object({ key: Id(), name: z.string(), me: z.optional(z.boolean()) })) }),
  },
  /** One's own ways of looking at the list, the same at every PC; at most eight. */
  'report.views': { role: ['police'], input: nothing, output: () => z.object({ views: z.array(QueueView()) }) },
  /** Keeps one under its name, in the place of what had that name; without `wanted` it is dropped. Gives them all; the same again changes nothing. */
  'report.keepView': {
    role: ['police'],
    input: () => z.object({ name: QueueView().shape.name, wanted: z.optional(QueueView().shape.wanted) }),
    output: () => z.object({ views: z.array(QueueView()) }),
  },
} as const satisfies Calls<'report'>
