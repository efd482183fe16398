import * as z from 'zod/mini'
import { Id, keys, RegionId, Time, text } from '../entities/basics'
import { Paper } from '../entities/paper'
import { AsideReason, Clue, ReceiptCode, Report, ReportStatus, ReportType } from '../entities/report'
import { lazily } from '../lazily'
import { lookKinds, notFiledReasons } from '../words/report'
import { type Calls, End, Page } from './call'
import { ReportCard } from './report-card'
import { reportKeepingCalls } from './report-keeping'
import { reportLinkCalls } from './report-links'
import { PublicReply, reportOwnCalls } from './report-own'
import { reportQueueCalls } from './report-queue'
import { reportWorkCalls } from './report-work'

/** What of a report is taken along: these, or a month's in a place of one's own regions. */
const Taken = lazily(() =>
  z.object({
    codes: z.optional(z.array(ReceiptCode()).check(z.minLength(1), z.maxLength(200))),
    /** 2026-11 */
    month: z.optional(z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))),
    region: z.optional(RegionId()),
  }),
)

export const reportCalls = {
  ...reportOwnCalls,
  ...reportQueueCalls,
  ...reportLinkCalls,
  ...reportWorkCalls,
  ...reportKeepingCalls,
  /** Closes many that only just came in, for one reason, under an act's id; each reporter is told the same, and so is whoever was joined to one of them. Gives how many changed. */
  'report.setAside': {
    role: ['police'],
    input: () => z.object({ id: Id(), codes: z.array(ReceiptCode()).check(z.minLength(1), z.maxLength(100)), why: AsideReason() }),
    output: () => z.object({ changed: z.int() }),
  },
  /** Undoes such an act of a place of one's own, within a day. */
  'report.takeBack': { role: ['police'], input: () => z.object({ id: Id() }), output: () => z.object({ changed: z.int() }) },
  /** Who looked at the reports of one's regions, newest first, for those who watch over the police and read no report themselves: which of them, the county sets (`lookReaders`). */
  'report.looks': {
    role: ['leader', 'admin'],
    input: () => z.object({ page: Page(), after: z.optional(End()) }),
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
        end: z.optional(End()),
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
        replies: z.array(z.extend(PublicReply(), { by: z.string() })),
        ...z.pick(Report(), {
          ...{
            paid: true,
            paidAt: true,
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
        /** Its reporter had themselves deleted: no reply reaches them. */
        gone: z.optional(z.boolean()),
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
  /**
   * 案卷 of at most 30 reports, as a page to print and as Word. Each of them is a look that is logged, and when one lies elsewhere all are
   * refused. The links live a minute, the Word file little longer.
   */
  'report.dossier': {
    role: ['police'],
    input: () => Taken(),
    output: () =>
      z.object({
        paper: Paper(),
        pictures: z.array(z.object({ id: z.string(), link: z.string() })),
        word: z.string(),
        name: z.string(),
        /** When the links die. */
        until: Time(),
      }),
  },
  /** What a station keeps of its reports as .xlsx: codes, times and numbers of the matter, nobody's name or number but the officer's. Logged. */
  'report.export': {
    role: ['police'],
    input: () => Taken(),
    output: () => z.object({ link: z.string(), name: z.string(), rows: z.int(), until: Time() }),
  },
  /** Gives the text to the editing desk as a case to be written; masked once more, and logged. The same id again changes nothing. */
  'report.handOver': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode(), id: Id(), text: z.string().check(z.trim(), z.minLength(10), z.maxLength(2000)) }),
    output: () => z.object({ id: Id() }),
  },
} as const satisfies Calls<'report'>
