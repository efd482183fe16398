import * as z from 'zod/mini'
import { Id, keys, RegionId, Time, text } from '../entities/basics'
import { Addition, ReceiptCode, Reply, Report, ReportSecret, ReportStatus } from '../entities/report'
import { lazily } from '../lazily'
import { notFiledReasons } from '../words/report'
import { type Calls, nothing } from './call'
import { ReportCard } from './report-card'

export const PublicReply = lazily(() => z.pick(Reply(), { status: true, text: true, at: true, asks: true }))

/** What stands beyond `since` is for whoever handed the report in, and not for a mere holder of its code. */
export const Receipt = lazily(() =>
  z.extend(ReportCard(), {
    replies: z.array(PublicReply()),
    /** From when the days of the police count, where that is later: it was moved or opened again. Every holder of the code is told. */
    since: z.optional(Time()),
    own: z.optional(z.literal(true)),
    additions: z.optional(z.array(Addition())),
    /** Questions of the police that wait for an answer. */
    asks: z.optional(z.array(z.pick(Reply(), { id: true, text: true, at: true }))),
    caseNumber: z.optional(z.string()),
    notFiled: z.optional(keys(notFiledReasons)),
    /** Which station it went to, where it was moved. */
    moved: z.optional(z.object({ to: z.string(), at: Time() })),
    /** By which office it was opened or worked on, and how often. */
    looks: z.optional(z.array(z.object({ by: z.string(), times: z.int() }))),
    /** Until when it can be opened again. */
    reopenUntil: z.optional(Time()),
  }),
)

/** A report of one's own, or the one whose secret is given; `id` is made by the phone, and the same again changes nothing. */
const Afterwards = lazily(() => z.object({ code: ReceiptCode(), secret: z.optional(ReportSecret()), id: Id() }))

const told = { type: true, what: true, seen: true, loss: true, contact: true } as const
const moreTold = { paid: true, paidAt: true, transfers: true, moments: true, called110: true, dangers: true, age: true } as const

/** What whoever hands a report in does: hands it in, adds to it, sees how it stands, and has it back on paper. */
export const reportOwnCalls = {
  /**
   * Hands a report in. `code` is made by the phone; the same code by the same person, or with the same secret, changes nothing. Words, a clue,
   * a payment or the promise of `sounds` that follow: one of these there must be.
   */
  'report.submit': {
    role: 'anyone',
    input: () =>
      z.extend(z.pick(Report(), { ...told, ...moreTold }), {
        code: ReceiptCode(),
        secret: z.optional(ReportSecret()),
        /** Where it belongs; absent: the reporter's own village, or the county when that is not known either. */
        region: z.optional(RegionId()),
        sounds: z.optional(z.int().check(z.minimum(0), z.maximum(4))),
      }),
    output: () => z.object({ code: ReceiptCode(), receivedAt: Time(), desk: z.string() }),
  },
  /**
   * Adds a picture (JPEG, PNG or WebP, base64) or a sound of a minute at most, as a phone or a browser records it, to one's own report, or to
   * the one whose secret is given, whole or in `parts` pieces of at most 100,000 bytes. `received` pieces are there: one that was cut off goes
   * on from that. The same again changes nothing.
   */
  'report.attach': {
    role: 'anyone',
    input: () =>
      z.object({
        code: ReceiptCode(),
        secret: z.optional(ReportSecret()),
        id: Id(),
        kind: z._default(z.enum(['picture', 'sound']), 'picture'),
        /** The bytes, whatever they are. */
        image: z.base64().check(z.maxLength(1_400_000)),
        /** Of a sound, in seconds. */
        length: z.optional(z.int().check(z.minimum(1), z.maximum(65))),
        part: z.optional(z.int().check(z.nonnegative())),
        parts: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
      }),
    output: () => z.object({ pictures: z.int(), sounds: z.optional(z.int()), received: z.optional(z.int()) }),
  },
  /** Tells the police more, or answers a question of theirs (`answers`: the reply's id). */
  'report.add': {
    role: 'anyone',
    input: () => z.extend(Afterwards(), { text: text(1000), answers: z.optional(Id()) }),
    output: () => z.object({ additions: z.int() }),
  },
  /** Takes it back as long as no case was opened. */
  'report.withdraw': { role: 'anyone', input: () => Afterwards(), output: () => z.object({ status: ReportStatus() }) },
  /** It is not over: opens what was closed, not filed or taken back, with a new fact and within the county's days. */
  'report.reopen': {
    role: 'anyone',
    input: () => z.extend(Afterwards(), { text: text(1000) }),
    output: () => z.object({ status: ReportStatus() }),
  },
  /** How a report stands and what the police answered, for whoever holds its code. Says nothing of what was reported, nor of which kind. Wrong codes are paced. */
  'report.receipt': {
    role: 'anyone',
    input: () => z.object({ code: ReceiptCode(), secret: z.optional(ReportSecret()) }),
    output: () => z.omit(Receipt(), { type: true }),
  },
  'report.mine': { role: 'anyone', input: () => nothing(), output: () => z.object({ reports: z.array(Receipt()) }) },
  /** The whole report back to whoever handed it in, for 报案线索材料: by person or secret, never by the code alone. Nothing of it is stored. */
  'report.paper': {
    role: 'anyone',
    input: () => z.object({ code: ReceiptCode(), secret: z.optional(ReportSecret()) }),
    output: () =>
      z.extend(
        z.pick(Report(), {
          ...{ type: true, what: true, seen: true, loss: true, contact: true, transfers: true, moments: true, called110: true },
          ...{ dangers: true, age: true, additions: true, createdAt: true },
        }),
        {
          code: ReceiptCode(),
          place: z.string(),
          /** Ids, in the order in which they were added. */
          pictures: z.array(Id()),
          /** How long each sound is, in seconds. */
          sounds: z.array(z.int()),
        },
      ),
  },
  /** One of its pictures as base64, likewise. */
  'report.paperPicture': {
    role: 'anyone',
    input: () => z.object({ code: ReceiptCode(), secret: z.optional(ReportSecret()), id: Id() }),
    output: () => z.object({ image: z.string() }),
  },
} as const satisfies Calls<'report'>
