import * as z from 'zod/mini'
import { Aid, AidAddition, AidConsent, AidReply, AidStatus } from '../entities/aid'
import { Id, keys, RegionId, Time, text } from '../entities/basics'
import { ReceiptCode, ReportSecret } from '../entities/report'
import { lazily } from '../lazily'
import { aidParts } from '../words/aid'
import { type Calls, End, Page } from './call'

/** The report it comes from; whoever handed it in may name it. */
const From = lazily(() => z.object({ code: ReceiptCode(), secret: z.optional(ReportSecret()) }))

/** One's own, by the person or by the secret that the phone made with it. */
const Own = lazily(() => z.object({ id: Id(), secret: z.optional(ReportSecret()) }))

const Office = lazily(() =>
  z.object({
    region: RegionId(),
    name: z.string(),
    phone: z.string(),
    /** The county gave this number; otherwise it is 12348. */
    own: z.boolean(),
  }),
)

const Told = lazily(() => z.pick(Aid(), { whom: true, answers: true, name: true, phone: true, story: true }))
const PublicReply = lazily(() => z.pick(AidReply(), { status: true, text: true, at: true }))

export const aidCalls = {
  /** Which justice office answers for a place: where the report was handed in, the place given, one's own village, or the county. */
  'aid.office': {
    role: 'anyone',
    input: () => z.object({ region: z.optional(RegionId()), from: z.optional(From()) }),
    output: () => z.object({ office: Office() }),
  },
  /** Hands over to the justice office what is named in `what`, and nothing else. `to` is the office as it was shown with the consent: when it changed since, it is asked again. The same id again changes nothing. */
  'aid.ask': {
    role: 'anyone',
    input: () =>
      z.extend(z.required(z.omit(Told(), { name: true, phone: true, story: true })), {
        id: Id(),
        secret: z.optional(ReportSecret()),
        region: z.optional(RegionId()),
        from: z.optional(From()),
        name: z.optional(text(20)),
        phone: z.optional(text(20)),
        story: z.optional(text(1000)),
        /** The story is what was told in the report. */
        storyOfReport: z._default(z.boolean(), false),
        to: z.object({ name: text(60), phone: text(20) }),
        what: z.array(keys(aidParts)).check(z.minLength(1), z.maxLength(4)),
      }),
    output: () => z.object({ id: Id(), at: Time(), expires: Time() }),
  },
  /** How everything stands that this person, or this phone by its secrets, has asked for; with the consent as it was given. */
  'aid.mine': {
    role: 'anyone',
    input: () => z.object({ held: z._default(z.array(Own()).check(z.maxLength(20)), []) }),
    output: () =>
      z.object({
        aids: z.array(
          z.extend(Told(), {
            _id: Id(),
            consent: AidConsent(),
            status: AidStatus(),
            due: z.optional(Time()),
            replies: z.array(PublicReply()),
            additions: z.array(AidAddition()),
            /** The decision can still be objected to. */
            mayObject: z.boolean(),
            forgottenAt: z.optional(Time()),
            createdAt: Time(),
            changedAt: Time(),
          }),
        ),
      }),
  },
  /** Takes the consent back: what was handed over is deleted at once. That there was one, and its dates, stay. */
  'aid.withdraw': { role: 'anyone', input: Own, output: () => z.object({ at: Time() }) },
  /** What was missing, a further question, or an objection to a refusal. The same again changes nothing. */
  'aid.add': {
    role: 'anyone',
    input: () =>
      z.object({
        ...Own().shape,
        addition: Id(),
        text: z.string().check(z.trim(), z.minLength(2), z.maxLength(1000)),
        objection: z._default(z.boolean(), false),
      }),
    output: () => z.object({ status: AidStatus(), due: z.optional(Time()) }),
  },
  /** What was handed to the justice offices of one's places: the law's earliest day first, without names, numbers and words. The look is logged. */
  'aid.queue': {
    role: ['justice'],
    input: () =>
      z.object({
        /** The office's turn; of that what nobody vouches for; others' turn; over. */
        tray: z._default(z.enum(['office', 'unproven', 'others', 'over']), 'office'),
        page: Page(),
        after: z.optional(End()),
      }),
    output: () =>
      z.object({
        aids: z.array(
          z.extend(z.pick(Aid(), { _id: true, whom: true, status: true, due: true, createdAt: true, changedAt: true, forgottenAt: true }), {
            place: z.string(),
            /** Of one that nobody took up: when it is deleted by itself. */
            ends: z.optional(Time()),
          }),
        ),
        counts: z.object({ office: z.int(), unproven: z.int(), others: z.int(), over: z.int() }),
        more: z.boolean(),
        end: z.optional(End()),
      }),
  },
  /** Everything of one that was handed over. The look is logged, a refused one too. */
  'aid.open': {
    role: ['justice'],
    input: () => z.object({ id: Id() }),
    output: () =>
      z.extend(Told(), {
        _id: Id(),
        place: z.string(),
        consent: AidConsent(),
        status: AidStatus(),
        due: z.optional(Time()),
        replies: z.array(z.extend(PublicReply(), { by: z.string() })),
        additions: z.array(AidAddition()),
        /** The states that may follow. */
        next: z.array(AidStatus()),
        createdAt: Time(),
        changedAt: Time(),
      }),
  },
  /** Changes the state with words for the person. What is missing can be said once. Refused as `conflict` when a colleague replied, or the person wrote, since `after` replies and additions were seen. */
  'aid.reply': {
    role: ['justice'],
    input: () =>
      z.object({
        id: Id(),
        reply: Id(),
        status: AidStatus(),
        text: z.string().check(z.trim(), z.minLength(2), z.maxLength(300)),
        after: z.object({ replies: z.int().check(z.minimum(0)), additions: z.int().check(z.minimum(0)) }),
      }),
    output: () => z.object({ status: AidStatus() }),
  },
  /** For the police: that a reporter went to the justice office with this report, and nothing of what was handed over. */
  'aid.handedOver': {
    role: ['police'],
    input: () => z.object({ code: ReceiptCode() }),
    output: () => z.object({ aids: z.array(z.object({ to: z.string(), at: Time(), withdrawnAt: z.optional(Time()) })) }),
  },
} as const satisfies Calls<'aid'>
