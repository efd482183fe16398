import * as z from 'zod/mini'
import { keys, Time } from '../entities/basics'
import { ReceiptCode, Report } from '../entities/report'
import { lazily } from '../lazily'
import { clueKinds } from '../words/report'
import type { Calls } from './call'

/** What two reports share, all but its end left out. */
const Shared = lazily(() => z.object({ kind: keys(clueKinds), words: z.string() }))

/** Of another town's report only this; `mine`: it lies in a place of one's own and can be opened. */
const Other = lazily(() =>
  z.extend(z.pick(Report(), { _id: true, type: true, status: true, createdAt: true }), { town: z.string(), mine: z.boolean() }),
)

/** Reports that look like the work of the same hand. */
export const reportLinkCalls = {
  /** The others of the county that share a number, account, link, chat name or app with this one, the newest first. A suggestion: `same` is what a person said of it. The look is logged. */
  'report.alike': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode() }),
    output: () =>
      z.object({ others: z.array(z.extend(Other(), { shares: z.array(Shared()), same: z.optional(z.boolean()) })).check(z.maxLength(50)) }),
  },
  /** A person says that two reports which share something are of the same hand, or are not; null takes back what was said. */
  'report.tie': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode(), other: ReceiptCode(), same: z.nullable(z.boolean()) }),
    output: () => z.object({ same: z.optional(z.boolean()) }),
  },
  /** What of this report could warn others: its numbers, accounts, links, chat names and apps, in how many reports each stands, and whether it is let out. The look is logged. */
  'report.clues': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode() }),
    output: () =>
      z.object({
        clues: z.array(
          z.extend(Shared(), { key: z.string(), reports: z.int(), released: z.optional(z.object({ at: Time(), by: z.string() })) }),
        ),
      }),
  },
  /** Lets a confirmed clue of this report out, or takes it back: whoever asks about a text that holds it is told, or no longer. */
  'report.release': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode(), key: z.string().check(z.maxLength(64)), out: z.boolean() }),
    output: () => z.object({ released: z.boolean() }),
  },
  /** All that people tied to this report, directly or over others, and by what; `text` says it without anybody's name or number. The look is logged. */
  'report.cluster': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode() }),
    output: () =>
      z.object({
        reports: z.array(z.extend(Other(), { loss: z.optional(z.int()) })),
        /** `of`: which of the reports have it, by their place in the list. */
        shares: z.array(z.extend(Shared(), { of: z.array(z.int()) })),
        text: z.string(),
      }),
  },
  /** The report tells of the same matter as another: whoever handed it in keeps the receipt, and is told what the other one is. null parts them again. */
  'report.join': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode(), to: z.nullable(ReceiptCode()) }),
    output: () => z.object({ joinedTo: z.optional(ReceiptCode()) }),
  },
} as const satisfies Calls<'report'>
