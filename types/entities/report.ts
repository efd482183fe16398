import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { ages, asideReasons, clueKinds, dangers, notFiledReasons, receiptAlphabet, reportStatuses, transferWays } from '../words/report'
import { Id, keys, RegionId, Time, text } from './basics'
import { FraudType } from './fraud'

/** Shown to people and said over the telephone, like `R7K2-9QXM-4HTE`; two groups in those of earlier releases. */
export const ReceiptCode = lazily(() => z.string().check(z.regex(new RegExp(`^[${receiptAlphabet}]{4}(-[${receiptAlphabet}]{4}){1,2}$`))))

/** Made on the reporter's phone beside the code and told to nobody: whoever holds it handed the report in, whatever person the phone is by then. */
export const ReportSecret = lazily(() => z.string().check(z.minLength(20), z.maxLength(64)))

export const ReportStatus = lazily(() => keys(reportStatuses))
export type ReportStatus = z.infer<ReturnType<typeof ReportStatus>>

export const ClueKind = lazily(() => keys(clueKinds))

export const Clue = lazily(() =>
  z.object({
    kind: ClueKind(),
    value: text(200),
    /** Where it is used, as the reporter calls it: 微信, 抖音, 某某交友. */
    where: z.optional(text(20)),
    /** When it was met first and last. */
    first: z.optional(Time()),
    last: z.optional(Time()),
    /** The contact goes on, or the app is still installed. */
    still: z.optional(z.boolean()),
  }),
)
export type Clue = z.infer<ReturnType<typeof Clue>>

/** One payment, as what stops it needs to know it (反电信网络诈骗法 20): who it went to, which account, how much, when to the minute. */
export const Transfer = lazily(() =>
  z.object({
    id: Id(),
    at: z.optional(Time()),
    /** In fen. */
    amount: z.int().check(z.minimum(1), z.maximum(100_000_000_00)),
    through: keys(transferWays),
    /** One's own account's bank; its number is written by hand. */
    from: z.optional(text(30)),
    account: z.optional(text(40)),
    name: z.optional(text(30)),
    bank: z.optional(text(30)),
    serial: z.optional(text(40)),
    /** The picture of its slip. */
    slip: z.optional(Id()),
  }),
)
export type Transfer = z.infer<ReturnType<typeof Transfer>>

/** What happened when, beside what the payments and contacts say of themselves. */
export const Moment = lazily(() => z.object({ at: Time(), what: text(200) }))

/** A piece of what somebody told by mouth, one minute at most. */
export const Sound = lazily(() =>
  z.object({
    id: Id(),
    file: z.string(),
    /** Seconds. */
    length: z.int().check(z.minimum(1), z.maximum(65)),
    sha256: z.optional(z.string()),
    transcript: z.optional(z.object({ text: text(2000), at: Time(), by: z.string() })),
  }),
)

/** What the reporter wrote afterwards: a new fact, or the answer to a question of the police. `did`: it took the report back, or opened it again. */
export const Addition = lazily(() =>
  z.object({
    id: Id(),
    text: text(1000),
    at: Time(),
    answers: z.optional(Id()),
    did: z.optional(z.enum(['withdrew', 'reopened'])),
  }),
)
export type Addition = z.infer<ReturnType<typeof Addition>>

/** `asks`: a question that the reporter can answer. */
export const Reply = lazily(() =>
  z.object({ id: Id(), status: ReportStatus(), text: text(300), at: Time(), by: z.string(), asks: z.optional(z.boolean()) }),
)
export type Reply = z.infer<ReturnType<typeof Reply>>

/** What officers write for each other. */
export const Note = lazily(() => z.object({ id: Id(), text: text(500), at: Time(), by: z.string() }))

/** It went from one station to another (程序规定 175: within 24 hours). */
export const Move = lazily(() => z.object({ id: Id(), from: RegionId(), to: RegionId(), why: text(100), at: Time(), by: z.string() }))

export const AsideReason = lazily(() => keys(asideReasons))

export const ReportType = lazily(() => z.union([FraudType(), z.enum(['unsure'])]))

export const Report = lazily(() =>
  z.object({
    /** The receipt code, made on the reporter's phone so that it is there even without a network. */
    _id: ReceiptCode(),
    person: z.string(),
    /** The fingerprint of the report's secret; absent in reports of earlier releases. */
    secret: z.optional(z.string()),
    region: RegionId(),
    type: ReportType(),
    /** Empty where a sound, a payment or a number says it. */
    what: z.string().check(z.trim(), z.maxLength(2000)),
    seen: z.array(Clue()).check(z.maxLength(10)),
    /** Money lost, in fen. */
    loss: z.optional(z.int().check(z.nonnegative(), z.maximum(100_000_000_00))),
    contact: z.optional(text(60)),
    /** Money has gone, also where nobody says how much. */
    paid: z.optional(z.boolean()),
    /** When it went last, roughly, where no payment says it. */
    paidAt: z.optional(Time()),
    transfers: z.optional(z.array(Transfer()).check(z.maxLength(10))),
    moments: z.optional(z.array(Moment()).check(z.maxLength(20))),
    called110: z.optional(z.boolean()),
    dangers: z.optional(z.array(keys(dangers)).check(z.maxLength(3))),
    age: z.optional(keys(ages)),
    pictures: z.array(z.object({ id: Id(), file: z.string(), sha256: z.optional(z.string()) })).check(z.maxLength(12)),
    sounds: z.optional(z.array(Sound()).check(z.maxLength(4))),
    additions: z.optional(z.array(Addition()).check(z.maxLength(20))),
    /** Since when words of the reporter wait for an officer to open them. */
    addedAt: z.optional(Time()),
    /** Pieces of pictures that are not all there yet, by picture, number of pieces and piece. */
    pieces: z.optional(z.array(z.object({ key: z.string(), file: z.string() }))),
    status: ReportStatus(),
    replies: z.array(Reply()),
    /** Stands in the second tray: from somebody nobody vouches for, when many such came that day, and no officer has taken it up. */
    unproven: z.optional(z.boolean()),
    /** Closed together with others, under the id of that act: it can be undone for a day. */
    aside: z.optional(z.object({ id: Id(), why: AsideReason(), at: Time(), by: z.string() })),
    /** How much harm may still be done or was: see `harmOf`. Absent in reports of earlier releases. */
    harm: z.optional(z.int()),
    /** Until when money that moved may still be stopped; 0 where none moved. */
    stopBy: z.optional(Time()),
    /** The officer who works on it. */
    officer: z.optional(z.string()),
    /** For the police alone. */
    notes: z.optional(z.array(Note()).check(z.maxLength(100))),
    /** 110's own number of the call, and the number under which a case was opened. */
    alarmNumber: z.optional(text(40)),
    caseNumber: z.optional(text(40)),
    notFiled: z.optional(keys(notFiledReasons)),
    /** Kind and place as the reporter gave them, where an officer corrected them. */
    original: z.optional(z.object({ type: ReportType(), region: RegionId() })),
    moves: z.optional(z.array(Move()).check(z.maxLength(20))),
    /** Since when it waits, still `received`, for an officer of the station it was moved to. */
    movedAt: z.optional(Time()),
    /** The report of the same matter that it was joined to: its own receipt stays. */
    joinedTo: z.optional(ReceiptCode()),
    /** When it was closed last: what is forgotten, and until when it can be opened again, counts from here. */
    closedAt: z.optional(Time()),
    /** Kept beyond its time, and why. */
    hold: z.optional(z.object({ why: text(100), at: Time(), by: z.string() })),
    /** Its numbers, names, pictures and sounds are gone for good. */
    forgottenAt: z.optional(Time()),
    /** Whoever handed it in had themselves deleted after its end: it lies until its time is over, and is in no list and no search. */
    blockedAt: z.optional(Time()),
    /** By what the queue finds it: see `findsOf`. Made anew by `indexReport`. */
    finds: z.optional(z.array(z.string())),
    /** As of which version of the index it was entered; absent: not yet, or it has words since that were not. */
    indexed: z.optional(z.int()),
    createdAt: Time(),
    changedAt: Time(),
  }),
)
export type Report = z.infer<ReturnType<typeof Report>>
