/**
 * Every call: who may make it, what goes in, what comes out. The client's types and the server's guards come from here.
 * The name is `domain.call`; `cloudfunctions/<domain>/` implements it. The client imports types only.
 */
import * as z from 'zod'
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
  input: z.ZodType
  output: z.ZodType
}

const Page = z.int().min(0).max(500).default(0)
const nothing = z.object({})

const CaseCard = Case.pick({ _id: true, title: true, type: true, turningPoint: true, amountBand: true })
const AlertCard = Alert.pick({ _id: true, severity: true, type: true, headline: true, source: true, effective: true, expires: true })
const Village = Region.pick({ _id: true, name: true })

/** The counts behind one group's evidence levels; M3 is not reachable yet and so not here. */
const Evidence = z.object({
  /** M1, M2: when, or absent. */
  sharedAt: Time.optional(),
  postedAt: Time.optional(),
  /** M5 (M4 is M5 ≥ 1) and M6: distinct people. */
  opened: z.int(),
  acknowledged: z.int(),
})

const ReportCard = Report.pick({ _id: true, type: true, status: true, createdAt: true, changedAt: true })
const ReplyShown = Reply.pick({ status: true, text: true, at: true })
const Receipt = ReportCard.extend({ replies: z.array(ReplyShown) })

export const contract = {
  /** Everything the first screen shows, in one request. */
  'home.today': {
    role: 'anyone',
    /** `village` and `audiences` as kept on the phone count only while the person has none saved. */
    input: z.object({ village: VillageId.optional(), audiences: z.array(Audience).max(8).optional() }),
    output: z.object({
      village: Village.nullable(),
      tip: Tip.omit({ case: true, audiences: true }),
      /** The audience the tip was chosen for; absent when it is for everyone. */
      because: Audience.optional(),
      alerts: z.array(AlertCard),
      grants: z.array(Grant),
      audiences: z.array(Audience),
    }),
  },
  /** Villages to choose from, with their towns. */
  'home.villages': { role: 'anyone', input: nothing, output: z.object({ regions: z.array(Region.omit({ households: true })) }) },

  /** Keeps the village and what kinds of reader this person says to be. */
  'person.save': {
    role: 'anyone',
    input: z.object({ village: VillageId.optional(), audiences: z.array(Audience).max(8) }),
    output: z.object({ village: Village.nullable(), audiences: z.array(Audience) }),
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
    input: z.object({ code: z.string().regex(/^\d{6}$/) }),
    output: z.object({ name: z.string(), expires: Time }),
  },
  /** Ends the web sign-in. */
  'person.leave': { role: 'anyone', input: nothing, output: nothing },

  'tip.read': { role: 'anyone', input: z.object({ id: Id }), output: z.object({ tip: Tip, case: CaseCard }) },

  'case.list': {
    role: 'anyone',
    input: z.object({ words: z.string().trim().max(40).optional(), type: FraudType.optional(), page: Page }),
    output: z.object({ cases: z.array(CaseCard), more: z.boolean() }),
  },
  'case.read': { role: 'anyone', input: z.object({ id: Id }), output: z.object({ case: Case }) },

  /** The worker's desk: the alerts of their regions and the villages they may send to. */
  'alert.desk': {
    role: ['gridWorker', 'commandRoom', 'leader'],
    input: nothing,
    output: z.object({
      alerts: z.array(AlertCard.extend({ groups: z.int(), posted: z.int(), inForce: z.boolean() })),
      villages: z.array(Village.extend({ households: z.int(), groups: z.array(z.object({ _id: Id, name: z.string() })) })),
    }),
  },
  /** Publishes an alert and makes one dispatch a village group. The same id again changes nothing. */
  'alert.send': {
    role: ['gridWorker'],
    input: Alert.pick({
      severity: true,
      type: true,
      audiences: true,
      headline: true,
      lines: true,
      instruction: true,
      case: true,
      expires: true,
    }).extend({
      id: Id,
      villages: z.array(VillageId).min(1).max(50),
    }),
    output: z.object({ id: Id, groups: z.int() }),
  },
  /** One alert's village groups, each with its evidence. */
  'alert.groups': {
    role: ['gridWorker', 'commandRoom', 'leader'],
    input: z.object({ id: Id }),
    output: z.object({
      alert: Alert.omit({ sender: true }),
      groups: z.array(
        z.object({
          dispatch: z.string(),
          group: z.string(),
          village: Village.extend({ households: z.int() }),
          /** False while no verified group identity is known: opens from it cannot be counted as its own. */
          bound: z.boolean(),
          evidence: Evidence,
        }),
      ),
      /** Opens from a verified group that is not one of these. */
      elsewhere: Evidence.pick({ opened: true, acknowledged: true }),
      /** 来源不明: opens without a verified group. */
      unknown: Evidence.pick({ opened: true, acknowledged: true }),
    }),
  },
  /** M1: the share panel for this group's card was opened. */
  'alert.shared': { role: ['gridWorker'], input: z.object({ dispatch: z.string().max(130) }), output: z.object({ evidence: Evidence }) },
  /** M2: the worker says the card is in the group, or takes that back. */
  'alert.posted': {
    role: ['gridWorker'],
    input: z.object({ dispatch: z.string().max(130), posted: z.boolean() }),
    output: z.object({ evidence: Evidence }),
  },
  /** Shows the alert and notes, once a person and group, that it was opened. `group` is WeChat's cloudID of getGroupEnterInfo. */
  'alert.open': {
    role: 'anyone',
    input: z.object({ id: Id, group: z.string().max(512).optional() }),
    output: z.object({
      alert: Alert.omit({ sender: true }),
      inForce: z.boolean(),
      acknowledged: z.boolean(),
      fromGroup: z.string().nullable(),
    }),
  },
  /** 我知道了. */
  'alert.acknowledge': { role: 'anyone', input: z.object({ id: Id }), output: z.object({ acknowledged: z.boolean() }) },

  /** Twelve questions, a third of them genuine messages. The same id gives the same questions. */
  'quiz.start': {
    role: 'anyone',
    input: z.object({ id: Id }),
    output: z.object({
      questions: z.array(QuizItem.omit({ variants: true }).extend({ variant: z.int(), text: z.string(), clues: z.array(z.string()) })),
      finished: z.boolean(),
    }),
  },
  /** Keeps the answers. The same id again changes nothing. */
  'quiz.finish': {
    role: 'anyone',
    input: z.object({ id: Id, answers: z.array(Answer).min(1).max(20) }),
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
    input: Report.pick({ region: true, type: true, what: true, seen: true, loss: true, contact: true }).extend({ code: ReceiptCode }),
    output: z.object({ code: ReceiptCode, receivedAt: Time, desk: z.string() }),
  },
  /** Adds a picture (JPEG, PNG or WebP, base64) to one's own report. The same id again changes nothing. */
  'report.attach': {
    role: 'anyone',
    input: z.object({ code: ReceiptCode, id: Id, image: z.base64().max(1_400_000) }),
    output: z.object({ pictures: z.int() }),
  },
  /** How a report stands, for whoever holds its code. Says nothing of what was reported. */
  'report.receipt': { role: 'anyone', input: z.object({ code: ReceiptCode }), output: Receipt },
  'report.mine': { role: 'anyone', input: nothing, output: z.object({ reports: z.array(Receipt) }) },
  'report.queue': {
    role: ['police'],
    input: z.object({ status: ReportStatus.optional(), page: Page }),
    output: z.object({
      reports: z.array(ReportCard.extend({ place: z.string(), excerpt: z.string(), loss: z.int().optional(), pictures: z.int() })),
      counts: z.record(ReportStatus, z.int()),
      more: z.boolean(),
    }),
  },
  /** The whole report. The look is logged. `pictures` are links that expire. */
  'report.read': {
    role: ['police'],
    input: z.object({ code: ReceiptCode }),
    output: ReportCard.extend({
      place: z.string(),
      what: z.string(),
      seen: z.array(Clue),
      loss: z.int().optional(),
      contact: z.string().optional(),
      pictures: z.array(z.string()),
      replies: z.array(ReplyShown.extend({ by: z.string() })),
    }),
  },
  /** Changes the status with words for the reporter. Refused as `conflict` when a colleague replied since `after` replies were seen. */
  'report.reply': {
    role: ['police'],
    input: z.object({ code: ReceiptCode, id: Id, status: ReportStatus, text: z.string().trim().min(2).max(300), after: z.int().min(0) }),
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
