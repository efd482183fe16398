import * as z from 'zod/mini'
import { Id, keys, RegionId, Time, text } from '../entities/basics'
import { AsideReason, Clue, ReceiptCode, Reply, Report, ReportSecret, ReportStatus, ReportType } from '../entities/report'
import { lazily } from '../lazily'
import { lookKinds, notFiledReasons } from '../words/report'
import { type Calls, nothing, Page } from './call'
import { ReportCard } from './report-card'
import { reportKeepingCalls } from './report-keeping'
import { reportLinkCalls } from './report-links'
import { reportQueueCalls } from './report-queue'
import { reportWorkCalls } from './report-work'

export const PublicReply = lazily(() => z.pick(Reply(), { status: true, text: true, at: true }))

export const Receipt = lazily(() => z.extend(ReportCard(), { replies: z.array(PublicReply()) }))

export const reportCalls = {
  ...reportQueueCalls,
  ...reportLinkCalls,
  ...reportWorkCalls,
  ...reportKeepingCalls,
  /** Hands a report in. `code` is made by the phone; the same code by the same person, or with the same secret, changes nothing. */
  'report.submit': {
    role: 'anyone',
    input: () =>
      z.extend(z.pick(Report(), { type: true, what: true, seen: true, loss: true, contact: true }), {
        code: ReceiptCode(),
        secret: z.optional(ReportSecret()),
        /** Where it belongs; absent: the reporter's own village, or the county when that is not known either. */
        region: z.optional(RegionId()),
      }),
    output: () => z.object({ code: ReceiptCode(), receivedAt: Time(), desk: z.string() }),
  },
  /**
   * Adds a picture (JPEG, PNG or WebP, base64) to one's own report, or to the one whose secret is given, whole or in `parts` pieces of at
   * most 100,000 bytes. `received` pieces are there: one that was cut off goes on from that. The same again changes nothing.
   */
  'report.attach': {
    role: 'anyone',
    input: () =>
      z.object({
        code: ReceiptCode(),
        secret: z.optional(ReportSecret()),
        id: Id(),
        image: z.base64().check(z.maxLength(1_400_000)),
        part: z.optional(z.int().check(z.nonnegative())),
        parts: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
      }),
    output: () => z.object({ pictures: z.int(), received: z.optional(z.int()) }),
  },
  /** How a report stands and what the police answered, for whoever holds its code. Says nothing of what was reported, nor of which kind. Wrong codes are paced. */
  'report.receipt': { role: 'anyone', input: () => z.object({ code: ReceiptCode() }), output: () => z.omit(Receipt(), { type: true }) },
  'report.mine': { role: 'anyone', input: () => nothing(), output: () => z.object({ reports: z.array(Receipt()) }) },
  /** Closes many that only just came in, for one reason, under an act's id; each reporter is told the same. Gives how many changed. */
  'report.setAside': {
    role: ['police'],
    input: () => z.object({ id: Id(), codes: z.array(ReceiptCode()).check(z.minLength(1), z.maxLength(100)), why: AsideReason() }),
    output: () => z.object({ changed: z.int() }),
  },
  /** Undoes such an act of a place of one's own, within a day. */
  'report.takeBack': { role: ['police'], input: () => z.object({ id: Id() }), output: () => z.object({ changed: z.int() }) },
  /** Who looked at the reports of one's regions, newest first, for those who watch over the police and read no report themselves. */
  'report.looks': {
    role: ['leader', 'admin'],
    input: () => z.object({ page: Page() }),
    output: () =>
      z.object({
        looks: z.array(
          z.object({
            at: Time(),
            by: z.string(),
            what: keys(lookKinds),
            codes: z.array(z.string()),
            /** It was not theirs to see, and they did not. */
            refused: z.optional(z.boolean()),
          }),
        ),
        more: z.boolean(),
        /** Nothing was taken out of the log of these months, or changed in it. */
        whole: z.boolean(),
      }),
  },
  /** The whole report. The look is logged. `pictures` are links that expire. */
  'report.read': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode() }),
    output: () =>
      z.extend(ReportCard(), {
        place: z.string(),
        what: z.string(),
        seen: z.array(Clue()),
        loss: z.optional(z.int()),
        contact: z.optional(z.string()),
        pictures: z.array(z.string()),
        replies: z.array(z.extend(PublicReply(), { by: z.string(), asks: z.optional(z.boolean()) })),
        ...z.pick(Report(), {
          ...{
            transfers: true,
            moments: true,
            called110: true,
            dangers: true,
            age: true,
            additions: true,
            alarmNumber: true,
            caseNumber: true,
          },
          ...{ notFiled: true, joinedTo: true, closedAt: true, forgottenAt: true },
        }).shape,
        sounds: z.optional(z.array(z.object({ id: z.string(), link: z.string(), length: z.int(), transcript: z.optional(z.string()) }))),
        notes: z.optional(z.array(z.object({ text: z.string(), at: Time(), by: z.string() }))),
        moves: z.optional(z.array(z.object({ from: z.string(), to: z.string(), why: z.string(), at: Time() }))),
        /** Kind and place as they were given, where an officer put them right. */
        original: z.optional(z.object({ type: ReportType(), place: z.string() })),
        officer: z.optional(z.object({ name: z.string(), me: z.boolean() })),
        /** The codes of those that were joined to it. */
        joined: z.optional(z.array(z.string())),
        /** Kept beyond its time, and why. */
        hold: z.optional(z.string()),
      }),
  },
  /** Changes the status with words for the reporter. Refused as `conflict` when a colleague replied since `after` replies were seen. */
  'report.reply': {
    role: ['police'],
    input: () =>
      z.object({
        code: ReceiptCode(),
        id: Id(),
        status: ReportStatus(),
        text: z.string().check(z.trim(), z.minLength(2), z.maxLength(300)),
        after: z.int().check(z.minimum(0)),
        /** With 已立案, unless it has one already; */
        caseNumber: z.optional(text(40)),
        /** with 不予立案. */
        notFiled: z.optional(keys(notFiledReasons)),
      }),
    output: () => z.object({ status: ReportStatus(), replies: z.int() }),
  },
  /** What was reported, with names, numbers and places left out, for the officer to read over. The look is logged. */
  'report.excerpt': { role: ['police'], input: () => z.object({ code: ReceiptCode() }), output: () => z.object({ text: z.string() }) },
  /** Gives the text to the editing desk as a case to be written; masked once more, and logged. The same id again changes nothing. */
  'report.handOver': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode(), id: Id(), text: z.string().check(z.trim(), z.minLength(10), z.maxLength(2000)) }),
    output: () => z.object({ id: Id() }),
  },
} as const satisfies Calls<'report'>
