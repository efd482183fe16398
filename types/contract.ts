/**
 * Every call: who may make it, what goes in, what comes out. The client's types and the server's guards come from here.
 * The name is `domain.call`; `cloudfunctions/<domain>/` implements it. The client imports types only.
 */
import * as z from 'zod/mini'
import {
  Alert,
  Answer,
  Audience,
  Case,
  Clue,
  FraudType,
  Grant,
  Id,
  QuizItem,
  ReceiptCode,
  Region,
  RegionId,
  Reply,
  Report,
  ReportStatus,
  type Role,
  Time,
  Tip,
  VillageId,
} from './domain'

/** `anyone` includes people who never signed in; otherwise one of the roles, held in some region. */
type Who = 'anyone' | readonly Role[]
interface CallSpec {
  role: Who
  input: z.ZodMiniType
  output: z.ZodMiniType
}

const Page = z._default(z.int().check(z.minimum(0), z.maximum(500)), 0)
const nothing = z.object({})

const CaseCard = z.pick(Case, { _id: true, title: true, type: true, turningPoint: true, amountBand: true })
const AlertCard = z.pick(Alert, { _id: true, severity: true, type: true, headline: true, source: true, effective: true, expires: true })
const Village = z.pick(Region, { _id: true, name: true })

/** The counts behind one group's evidence levels; M3 is not reachable yet and so not here. */
const Evidence = z.object({
  /** M1, M2: when, or absent. */
  sharedAt: z.optional(Time),
  postedAt: z.optional(Time),
  /** M5 (M4 is M5 ≥ 1) and M6: distinct people. */
  opened: z.int(),
  acknowledged: z.int(),
})

const ReportCard = z.pick(Report, { _id: true, type: true, status: true, createdAt: true, changedAt: true })
const ReplyShown = z.pick(Reply, { status: true, text: true, at: true })
const Receipt = z.extend(ReportCard, { replies: z.array(ReplyShown) })

export const contract = {
  /** Everything the first screen shows, in one request. */
  'home.today': {
    role: 'anyone',
    /** `village` and `audiences` as kept on the phone count only while the person has none saved. */
    input: z.object({ village: z.optional(VillageId), audiences: z.optional(z.array(Audience).check(z.maxLength(8))) }),
    output: z.object({
      village: z.nullable(Village),
      tip: z.omit(Tip, { case: true, audiences: true }),
      /** The audience the tip was chosen for; absent when it is for everyone. */
      because: z.optional(Audience),
      alerts: z.array(AlertCard),
      grants: z.array(Grant),
      audiences: z.array(Audience),
    }),
  },
  /** Villages to choose from, with their towns. */
  'home.villages': { role: 'anyone', input: nothing, output: z.object({ regions: z.array(z.omit(Region, { households: true })) }) },

  /** Keeps the village and what kinds of reader this person says to be. */
  'person.save': {
    role: 'anyone',
    input: z.object({ village: z.optional(VillageId), audiences: z.array(Audience).check(z.maxLength(8)) }),
    output: z.object({ village: z.nullable(Village), audiences: z.array(Audience) }),
  },
  /** A code for signing in on a PC: six digits, one minute, once. */
  'person.code': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police', 'justice', 'leader', 'admin'],
    input: nothing,
    output: z.object({ code: z.string(), expires: Time }),
  },
  /** Signs this web visitor in as the staff member who was shown the code. */
  'person.enter': {
    role: 'anyone',
    input: z.object({ code: z.string().check(z.regex(/^\d{6}$/)) }),
    output: z.object({ name: z.string(), expires: Time }),
  },
  /** Ends the web sign-in. */
  'person.leave': { role: 'anyone', input: nothing, output: nothing },

  'tip.read': { role: 'anyone', input: z.object({ id: Id }), output: z.object({ tip: Tip, case: CaseCard }) },

  'case.list': {
    role: 'anyone',
    input: z.object({ words: z.optional(z.string().check(z.trim(), z.maxLength(40))), type: z.optional(FraudType), page: Page }),
    output: z.object({ cases: z.array(CaseCard), more: z.boolean() }),
  },
  'case.read': { role: 'anyone', input: z.object({ id: Id }), output: z.object({ case: Case }) },

  /** The worker's desk: the alerts of their regions and the villages they may send to. */
  'alert.desk': {
    role: ['gridWorker', 'commandRoom', 'leader'],
    input: nothing,
    output: z.object({
      alerts: z.array(z.extend(AlertCard, { groups: z.int(), posted: z.int(), inForce: z.boolean() })),
      villages: z.array(z.extend(Village, { households: z.int(), groups: z.array(z.object({ _id: Id, name: z.string() })) })),
    }),
  },
  /** Publishes an alert and makes one dispatch a village group. The same id again changes nothing. */
  'alert.send': {
    role: ['gridWorker'],
    input: z.extend(
      z.pick(Alert, {
        severity: true,
        type: true,
        audiences: true,
        headline: true,
        lines: true,
        instruction: true,
        case: true,
        expires: true,
      }),
      {
        id: Id,
        villages: z.array(VillageId).check(z.minLength(1), z.maxLength(50)),
      },
    ),
    output: z.object({ id: Id, groups: z.int() }),
  },
  /** One alert's village groups, each with its evidence. */
  'alert.groups': {
    role: ['gridWorker', 'commandRoom', 'leader'],
    input: z.object({ id: Id }),
    output: z.object({
      alert: z.omit(Alert, { sender: true }),
      groups: z.array(
        z.object({
          dispatch: z.string(),
          group: z.string(),
          village: z.extend(Village, { households: z.int() }),
          /** False while no verified group identity is known: opens from it cannot be counted as its own. */
          bound: z.boolean(),
          evidence: Evidence,
        }),
      ),
      /** Opens from a verified group that is not one of these. */
      elsewhere: z.pick(Evidence, { opened: true, acknowledged: true }),
      /** 来源不明: opens without a verified group. */
      unknown: z.pick(Evidence, { opened: true, acknowledged: true }),
    }),
  },
  /** M1: the share panel for this group's card was opened. */
  'alert.shared': {
    role: ['gridWorker'],
    input: z.object({ dispatch: z.string().check(z.maxLength(130)) }),
    output: z.object({ evidence: Evidence }),
  },
  /** M2: the worker says the card is in the group, or takes that back. */
  'alert.posted': {
    role: ['gridWorker'],
    input: z.object({ dispatch: z.string().check(z.maxLength(130)), posted: z.boolean() }),
    output: z.object({ evidence: Evidence }),
  },
  /** Shows the alert and notes, once a person and group, that it was opened. `group` is WeChat's cloudID of getGroupEnterInfo. */
  'alert.open': {
    role: 'anyone',
    input: z.object({ id: Id, group: z.optional(z.string().check(z.maxLength(512))) }),
    output: z.object({
      alert: z.omit(Alert, { sender: true }),
      inForce: z.boolean(),
      acknowledged: z.boolean(),
      fromGroup: z.nullable(z.string()),
    }),
  },
  /** 我知道了. */
  'alert.acknowledge': { role: 'anyone', input: z.object({ id: Id }), output: z.object({ acknowledged: z.boolean() }) },

  /** Twelve questions, a third of them genuine messages. The same id gives the same questions. */
  'quiz.start': {
    role: 'anyone',
    input: z.object({ id: Id }),
    output: z.object({
      questions: z.array(
        z.extend(z.omit(QuizItem, { variants: true }), { variant: z.int(), text: z.string(), clues: z.array(z.string()) }),
      ),
      finished: z.boolean(),
    }),
  },
  /** Keeps the answers. The same id again changes nothing. */
  'quiz.finish': {
    role: 'anyone',
    input: z.object({ id: Id, answers: z.array(Answer).check(z.minLength(1), z.maxLength(20)) }),
    output: z.object({
      total: z.int(),
      /** Right, or careful: 先打个电话问问 is never wrong. */
      right: z.int(),
      careful: z.int(),
      /** The fraud types the adult took for genuine: worth reading about. */
      missed: z.array(FraudType),
    }),
  },
  'quiz.mine': {
    role: 'anyone',
    input: nothing,
    output: z.object({ sessions: z.array(z.object({ id: Id, finishedAt: Time, total: z.int(), right: z.int(), careful: z.int() })) }),
  },

  /** Hands a report in. `code` is made by the phone; the same code by the same person again changes nothing. */
  'report.submit': {
    role: 'anyone',
    input: z.extend(z.pick(Report, { type: true, what: true, seen: true, loss: true, contact: true }), {
      code: ReceiptCode,
      /** Where it belongs; absent: the reporter's own village, or the county when that is not known either. */
      region: z.optional(RegionId),
    }),
    output: z.object({ code: ReceiptCode, receivedAt: Time, desk: z.string() }),
  },
  /** Adds a picture (JPEG, PNG or WebP, base64) to one's own report. The same id again changes nothing. */
  'report.attach': {
    role: 'anyone',
    input: z.object({ code: ReceiptCode, id: Id, image: z.base64().check(z.maxLength(1_400_000)) }),
    output: z.object({ pictures: z.int() }),
  },
  /** How a report stands, for whoever holds its code. Says nothing of what was reported. */
  'report.receipt': { role: 'anyone', input: z.object({ code: ReceiptCode }), output: Receipt },
  'report.mine': { role: 'anyone', input: nothing, output: z.object({ reports: z.array(Receipt) }) },
  'report.queue': {
    role: ['police'],
    input: z.object({ status: z.optional(ReportStatus), page: Page }),
    output: z.object({
      reports: z.array(z.extend(ReportCard, { place: z.string(), excerpt: z.string(), loss: z.optional(z.int()), pictures: z.int() })),
      counts: z.record(ReportStatus, z.int()),
      more: z.boolean(),
    }),
  },
  /** The whole report. The look is logged. `pictures` are links that expire. */
  'report.read': {
    role: ['police'],
    input: z.object({ code: ReceiptCode }),
    output: z.extend(ReportCard, {
      place: z.string(),
      what: z.string(),
      seen: z.array(Clue),
      loss: z.optional(z.int()),
      contact: z.optional(z.string()),
      pictures: z.array(z.string()),
      replies: z.array(z.extend(ReplyShown, { by: z.string() })),
    }),
  },
  /** Changes the status with words for the reporter. Refused as `conflict` when a colleague replied since `after` replies were seen. */
  'report.reply': {
    role: ['police'],
    input: z.object({
      code: ReceiptCode,
      id: Id,
      status: ReportStatus,
      text: z.string().check(z.trim(), z.minLength(2), z.maxLength(300)),
      after: z.int().check(z.minimum(0)),
    }),
    output: z.object({ status: ReportStatus, replies: z.int() }),
  },
} as const satisfies Record<string, CallSpec>

export type Contract = typeof contract
export type CallName = keyof Contract
/** What a caller writes: optional where the schema has a default. */
export type Input<K extends CallName> = z.input<Contract[K]['input']>
export type Output<K extends CallName> = z.output<Contract[K]['output']>

/** Every answer of every function. `message` is Chinese and says what a person can do. */
export type Answered<K extends CallName> = { ok: true; data: Output<K> } | { ok: false; code: ErrorCode; message: string }

export type ErrorCode = 'forbidden' | 'badInput' | 'notFound' | 'conflict' | 'tooMany' | 'internal'
