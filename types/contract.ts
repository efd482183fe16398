/**
 * Every call: who may make it, what goes in, what comes out. The client's types and the server's guards come from here.
 * The name is `domain.call`; `cloudfunctions/<domain>/` implements it. The client imports types only.
 */
import * as z from 'zod/mini'
import { type ManuscriptKind as Kind, manuscriptKinds } from '../content/manuscripts'
import { renderingStates } from '../content/renderings'
import {
  Acknowledgement,
  Alert,
  AlertStatus,
  Answer,
  Audience,
  Case,
  Channel,
  Clue,
  Confirmation,
  Content,
  CustomerGroup,
  FraudType,
  Grant,
  HandbookWords,
  Help,
  Household,
  Id,
  Job,
  Language,
  Manuscript,
  ManuscriptKind,
  ManuscriptStatus,
  MaterialKind,
  MediumId,
  MessageStatus,
  MongolianText,
  Poster,
  QuietDays,
  QuizItem,
  ReceiptCode,
  Region,
  RegionId,
  RenderingKind,
  RenderingStatus,
  Reply,
  Report,
  ReportStatus,
  type Role,
  Script,
  Sending,
  Slogan,
  StandingPage,
  Template,
  Time,
  Tip,
  VillageId,
  WecomState,
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
/** `village` and `audiences` as kept on the phone count only while the person has none saved. */
const asOnPhone = z.object({ village: z.optional(VillageId), audiences: z.optional(z.array(Audience).check(z.maxLength(8))) })
/** Why a tip or none, as people read it. */
const Chosen = z.object({
  /** Absent when the tip is simply for everyone. */
  because: z.optional(z.string()),
  /** The town wants none on this day, and why. */
  quiet: z.optional(z.string()),
})

/** A case as people read it. */
const Told = z.omit(Case, { ownWords: true })
const CaseCard = z.pick(Case, { _id: true, title: true, type: true, turningPoint: true, amountBand: true })
/** From a character of a text up to, not including, another. */
const Spans = z.array(z.tuple([z.int(), z.int()]))
/** Where a case has what was looked for; `excerpt` is a sentence that says it better than title and turning point. */
const Found = z.object({ title: Spans, turningPoint: Spans, excerpt: z.optional(z.object({ text: z.string(), spans: Spans })) })
const alertCard = {
  _id: true,
  msgType: true,
  severity: true,
  type: true,
  headline: true,
  source: true,
  effective: true,
  expires: true,
} as const
const AlertCard = z.pick(Alert, alertCard)
/** An alert as anyone may see it: not by whom it was written and approved. */
const AlertShown = z.omit(Alert, { sender: true, approver: true, returned: true, flagged: true })
/** What workers post into groups: an alert, or a tip on its way. */
const SentShown = z.union([AlertShown, z.omit(Sending, { sender: true, tellWorkers: true })])
const Village = z.pick(Region, { _id: true, name: true })

/** What is behind one group's evidence levels. */
const Evidence = z.object({
  /** M1, M2: when, or absent. */
  sharedAt: z.optional(Time),
  postedAt: z.optional(Time),
  /** M3: when, and whose word that is. */
  confirmedAt: z.optional(Time),
  confirmedBy: z.optional(Confirmation),
  /** Short of M3: where WeCom's mass sending stands. */
  wecom: z.optional(WecomState),
  /** M5 (M4 is M5 ≥ 1) and M6: distinct people. */
  opened: z.int(),
  acknowledged: z.int(),
})
const Opened = z.pick(Evidence, { opened: true, acknowledged: true })

/** How far an alert came in one region: groups and people counted level by level, never merged, never a rate. */
const Reach = z.object({
  /** Village groups with a dispatch; of these: bound ones, M1, M2, M3 and M4. */
  groups: z.int(),
  bound: z.int(),
  shared: z.int(),
  posted: z.int(),
  confirmed: z.int(),
  reached: z.int(),
  /** M5, M6 and what the answers said. */
  opened: z.int(),
  acknowledged: z.int(),
  toldElders: z.int(),
  needHelp: z.int(),
})

/** What stands in an alert's way: `refuse` keeps it from being submitted, `warn` leaves it to the author. */
const Finding = z.object({
  level: z.enum(['refuse', 'warn']),
  field: z.enum(['headline', 'lines', 'instruction', 'expires', 'case', 'regions']),
  /** The exact words, personal data masked. */
  words: z.string(),
  why: z.string(),
})
export type Finding = z.infer<typeof Finding>

/** As {@link Finding}, for a field of a manuscript; an empty `field` means the whole. */
const ManuscriptFinding = z.extend(z.omit(Finding, { field: true }), { field: z.string() })
export type ManuscriptFinding = z.infer<typeof ManuscriptFinding>
const ManuscriptCard = z.pick(Manuscript, {
  _id: true,
  kind: true,
  status: true,
  title: true,
  live: true,
  flagged: true,
  due: true,
  updatedAt: true,
})
/** Whoever puts things up and has them read out. */
const materialUsers = ['gridWorker', 'editor', 'commandRoom'] as const
const desk = ['editor', 'commandRoom', 'police'] as const
const rendition = { kind: RenderingKind, item: Id, language: Language }
const RenderingState = z.enum(Object.keys(renderingStates) as (keyof typeof renderingStates)[])
const renderers = ['editor', 'commandRoom', 'mongolianReviewer'] as const
/** `recording`: a link to the Chinese one. `mongolian`: `rendering.mongolian` has the text. Both reviewed by a person. */
const rendered = { recording: z.optional(z.string()), mongolian: z.optional(z.literal(true)) }
/** A content in Mongolian, as a named reviewer ticked it. */
const InMongolian = z.object({
  text: MongolianText,
  recording: z.optional(z.string()),
  transcript: z.optional(z.string()),
  reviewer: z.string(),
})
const PosterShown = z.extend(z.pick(Poster, { _id: true, headline: true, lines: true, colour: true }), {
  kind: z.literal('poster'),
  ...rendered,
})
/** What is put up or read out, as it may be seen now. */
const Material = z.discriminatedUnion('kind', [
  z.extend(z.pick(Slogan, { _id: true, text: true }), { kind: z.literal('slogan'), ...rendered }),
  z.extend(z.pick(Script, { _id: true, title: true, text: true }), { kind: z.literal('script'), ...rendered }),
  PosterShown,
])
/** What was ticked of a page that stands in the program. */
const Standing = z.object({ recording: z.optional(z.string()), mongolian: z.optional(InMongolian) })
const MediumLink = z.object({ id: MediumId, link: z.string() })
const why = (max: number) => z.string().check(z.trim(), z.minLength(2), z.maxLength(max))

const help = z.omit(Help, { reader: true, doneBy: true })
const ReportCard = z.pick(Report, { _id: true, type: true, status: true, createdAt: true, changedAt: true })
const ReplyShown = z.pick(Reply, { status: true, text: true, at: true })
const Receipt = z.extend(ReportCard, { replies: z.array(ReplyShown) })

export const contract = {
  /** Everything the first screen shows, in one request. */
  'home.today': {
    role: 'anyone',
    input: asOnPhone,
    output: z.extend(Chosen, {
      village: z.nullable(Village),
      /** The same all day; absent on a quiet day. */
      tip: z.optional(z.extend(z.omit(Tip, { case: true, audiences: true }), rendered)),
      /** `followed` names the village when an alert is not for one's own. */
      alerts: z.array(
        z.extend(z.pick(Alert, { ...alertCard, lines: true, instruction: true }), { followed: z.optional(z.string()), ...rendered }),
      ),
      follows: z.array(Village),
      grants: z.array(Grant),
      /** What waits for a grid worker: groups to post to, people who asked for help. */
      tasks: z.optional(z.object({ groups: z.int(), helps: z.int() })),
      audiences: z.array(Audience),
    }),
  },
  /** This person's tips of the last seven days and the next seven, with the cases of the days to come, what was recorded of them and what is there in Mongolian: to be kept on the phone. */
  'home.week': {
    role: 'anyone',
    input: asOnPhone,
    output: z.object({
      days: z.array(z.extend(Chosen, { date: z.iso.date(), tip: z.optional(z.extend(Tip, rendered)) })),
      cases: z.array(Told),
      mongolian: z.array(z.extend(InMongolian, { tip: Id })),
      /** Of 我被骗了, which may first be opened without a network. */
      cheated: z.optional(Standing),
    }),
  },
  /** Villages to choose from, with their towns. */
  'home.villages': {
    role: 'anyone',
    input: nothing,
    output: z.object({ regions: z.array(z.pick(Region, { _id: true, name: true, level: true })) }),
  },

  /** Keeps the village and what kinds of reader this person says to be. */
  'person.save': {
    role: 'anyone',
    input: z.object({ village: z.optional(VillageId), audiences: z.array(Audience).check(z.maxLength(8)) }),
    output: z.object({ village: z.nullable(Village), audiences: z.array(Audience) }),
  },
  /** A code for signing in on a PC: six digits, one minute, once. */
  'person.code': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police', 'justice', 'leader', 'mongolianReviewer', 'admin'],
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

  /** What this person agreed to be told of by WeChat, and for whom else. `id` is the template to name to WeChat, absent while there is none. */
  'person.subscriptions': {
    role: 'anyone',
    input: nothing,
    output: z.object({
      follows: z.array(Village),
      templates: z.array(z.object({ template: Template, id: z.optional(z.string()), remaining: z.int() })),
    }),
  },
  /** Counts what one tap of wx.requestSubscribeMessage was answered with: each template accepted is one message. The same id again counts nothing. */
  'person.subscribe': {
    role: 'anyone',
    input: z.object({ id: Id, accepted: z.array(Template).check(z.minLength(1), z.maxLength(2)) }),
    output: z.object({ remaining: z.record(Template, z.int()) }),
  },
  /** The other villages whose alerts this person wants, all of them. */
  'person.follow': {
    role: 'anyone',
    input: z.object({ villages: z.array(VillageId).check(z.maxLength(3)) }),
    output: z.object({ follows: z.array(Village) }),
  },

  /** `case` is null when it was withdrawn and an editor has not yet decided about the tip. */
  'tip.read': { role: 'anyone', input: z.object({ id: Id }), output: z.object({ tip: Tip, case: z.nullable(CaseCard), ...rendered }) },

  /** Notes that this person opened the tip on that day, so that it comes back in time. The same again changes nothing. */
  'tip.opened': { role: 'anyone', input: z.object({ id: Id, date: z.iso.date() }), output: nothing },
  /** Forgets everything noted by `tip.opened` of this person. */
  'tip.forget': { role: 'anyone', input: nothing, output: nothing },
  /** One's towns and their days without a tip. */
  'tip.quiet': {
    role: ['editor', 'commandRoom'],
    input: nothing,
    output: z.object({ towns: z.array(z.extend(Village, { quiet: QuietDays })) }),
  },
  /** Sets a town's days without a tip, all of them. */
  'tip.keepQuiet': {
    role: ['editor', 'commandRoom'],
    input: z.object({ town: RegionId, quiet: QuietDays }),
    output: z.object({ quiet: QuietDays }),
  },

  /** Tips to choose from for sending, by id; `audience`: those for it and those for everyone. */
  'tip.list': {
    role: ['gridWorker', 'editor', 'commandRoom'],
    input: z.object({ audience: z.optional(Audience), page: Page }),
    output: z.object({ tips: z.array(z.pick(Tip, { _id: true, headline: true, lines: true })), more: z.boolean() }),
  },
  /** When a tip went to which of one's regions, in the last ninety days, latest first. */
  'tip.sent': {
    role: ['gridWorker', 'editor', 'commandRoom'],
    input: z.object({ id: Id }),
    output: z.object({ sendings: z.array(z.pick(Sending, { _id: true, regions: true, effective: true })) }),
  },

  /** Published slogans, scripts or posters, ten a page; with `audience` or `type` those made for it first, then those for everyone and every fraud. */
  'material.list': {
    role: materialUsers,
    input: z.object({ kind: MaterialKind, audience: z.optional(Audience), type: z.optional(FraudType), page: Page }),
    output: z.object({ materials: z.array(Material), more: z.boolean() }),
  },
  /** One poster, to be printed or saved. */
  'material.poster': { role: materialUsers, input: z.object({ id: Id }), output: z.object({ poster: PosterShown }) },

  'case.list': {
    role: 'anyone',
    input: z.object({ words: z.optional(z.string().check(z.trim(), z.maxLength(60))), type: z.optional(FraudType), page: Page }),
    /** Newest first; with words the nearest first, `found` saying where each has them. */
    output: z.object({ cases: z.array(z.extend(CaseCard, { found: z.optional(Found) })), more: z.boolean() }),
  },
  /** The handbook's list: every fraud type in a sentence. */
  'case.handbooks': {
    role: 'anyone',
    input: nothing,
    output: z.object({ pages: z.array(z.object({ type: FraudType, intro: z.string() })) }),
  },
  /** One page of the handbook, made of our words for the type and of two stories of the library. */
  'case.handbook': {
    role: 'anyone',
    input: z.object({ type: FraudType }),
    output: z.object({
      page: z.extend(z.omit(HandbookWords, { stories: true }), {
        type: FraudType,
        /** Of the taxonomy. */
        version: z.int(),
        redFlags: z.array(z.string()),
        todo: z.array(z.string()),
        ask: z.array(z.string()),
        stories: z.array(z.pick(Case, { _id: true, title: true, story: true, turningPoint: true })),
        /** Whom to call, from the allow-list. */
        numbers: z.array(z.object({ number: z.string(), what: z.string() })),
      }),
      ...rendered,
    }),
  },
  /** `media`: links that hold a day, in the order of the case's own. `related`: those of its related cases that are still published. */
  'case.read': {
    role: 'anyone',
    input: z.object({ id: Id }),
    output: z.object({
      case: Told,
      related: z.array(CaseCard),
      media: z.optional(z.array(MediumLink)),
      ...rendered,
    }),
  },

  /** The alerts of one's regions (drafts: only one's own) and the tips on their way there. */
  'alert.desk': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police', 'leader'],
    input: nothing,
    output: z.object({
      alerts: z.array(
        z.extend(AlertCard, {
          status: AlertStatus,
          groups: z.int(),
          posted: z.int(),
          confirmed: z.int(),
          inForce: z.boolean(),
          own: z.boolean(),
          /** Waits for this person's decision. */
          toApprove: z.boolean(),
        }),
      ),
      /** Tips on their way to these villages' groups. */
      tips: z.array(
        z.extend(z.pick(Sending, { _id: true, headline: true, source: true, effective: true, expires: true }), {
          groups: z.int(),
          posted: z.int(),
          confirmed: z.int(),
        }),
      ),
    }),
  },
  /** The villages of one's regions, with the groups that can be sent to. */
  'alert.villages': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police', 'leader'],
    input: nothing,
    output: z.object({
      villages: z.array(z.extend(Village, { households: z.int(), groups: z.array(z.object({ _id: Id, name: z.string() })) })),
    }),
  },
  /** Keeps one's own draft, whole each time; `submit` hands it to whoever approves, unless a finding refuses it. */
  'alert.save': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police'],
    input: z.extend(
      z.pick(Alert, {
        severity: true,
        type: true,
        audiences: true,
        /** Grid workers name villages of theirs; the others towns and counties too. */
        regions: true,
        headline: true,
        lines: true,
        instruction: true,
        case: true,
        expires: true,
        /** The alert in force that this one is to update. */
        references: true,
      }),
      { id: Id, submit: z.boolean() },
    ),
    output: z.object({ id: Id, status: AlertStatus, findings: z.array(Finding) }),
  },
  /** One alert for those who write and approve: its findings as they stand now and what this person may do with it. */
  'alert.read': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police', 'leader'],
    input: z.object({ id: Id }),
    output: z.object({
      alert: z.extend(AlertShown, { returned: z.optional(z.string()), flagged: z.optional(z.string()) }),
      inForce: z.boolean(),
      author: z.string(),
      approver: z.optional(z.string()),
      /** What it updates or cancels. */
      old: z.nullable(AlertCard),
      /** Village groups it goes or went to. */
      groups: z.int(),
      findings: z.array(Finding),
      may: z.object({ save: z.boolean(), approve: z.boolean(), return: z.boolean(), cancel: z.boolean() }),
    }),
  },
  /** Puts a submitted alert in force and starts its way to the villages; what it updates is replaced. Police may approve their own. */
  'alert.approve': {
    role: ['editor', 'commandRoom', 'police'],
    input: z.object({ id: Id }),
    output: z.object({ id: Id, status: AlertStatus }),
  },
  /** Gives a submitted alert back to its author, with words. */
  'alert.return': {
    role: ['editor', 'commandRoom'],
    input: z.object({ id: Id, words: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)) }),
    output: z.object({ id: Id, status: AlertStatus }),
  },
  /** Withdraws an alert in force: a Cancel under `newId` takes its place at once and goes to the same villages. */
  'alert.cancel': {
    role: ['editor', 'commandRoom', 'police'],
    input: z.object({ id: Id, newId: Id, why: z.string().check(z.trim(), z.minLength(2), z.maxLength(40)) }),
    output: z.object({ id: Id, status: AlertStatus }),
  },
  /** One alert's (or tip's sending's) village groups in one's regions (or in `region`), each with its evidence, by name. */
  'alert.groups': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police', 'leader'],
    input: z.object({ id: Id, region: z.optional(RegionId) }),
    output: z.object({
      alert: SentShown,
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
      /** Whether WeChat's chat tool is set up: it may open bound groups. */
      chatTool: z.optional(z.boolean()),
      /** Opens from a verified group that is not one of the alert's. */
      elsewhere: Opened,
      /** 来源不明: opens without a verified group. */
      unknown: Opened,
    }),
  },
  /** How far an alert came in a region, part by part, by name; and who has not been reached. Households are registered ones. */
  'alert.coverage': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police', 'leader'],
    /** A group counts as not reached when nobody opened it this many hours after the alert came into force. */
    input: z.object({ id: Id, region: RegionId, hours: z._default(z.int().check(z.minimum(0), z.maximum(240)), 24) }),
    output: z.object({
      region: z.extend(Village, { households: z.int(), reach: Reach }),
      parts: z.array(z.extend(Village, { households: z.int(), reach: Reach })),
      elsewhere: Opened,
      unknown: Opened,
      notReached: z.object({
        /** Villages whose groups' opens cannot be known: none is bound. */
        unbound: z.array(Village),
        /** Bound groups nobody opened it from; empty until the hours have passed. */
        unopened: z.array(z.object({ group: z.string(), village: Village })),
      }),
      /** Dispatches still being made. */
      underWay: z.boolean(),
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
  /** The WeChat group of a dispatch of one's own village, for the chat tool to open. */
  'alert.room': {
    role: ['gridWorker'],
    input: z.object({ dispatch: z.string().check(z.maxLength(130)) }),
    output: z.object({ opengid: z.string() }),
  },
  /** M3 from the phone: WeChat's chat tool answered that the card went into this bound group. The first time counts. */
  'alert.confirmed': {
    role: ['gridWorker'],
    input: z.object({ dispatch: z.string().check(z.maxLength(130)) }),
    output: z.object({ evidence: Evidence }),
  },
  /** Shows the alert and notes, once a person and group, that it was opened. `group` is WeChat's cloudID of getGroupEnterInfo. */
  'alert.open': {
    role: 'anyone',
    input: z.object({ id: Id, group: z.optional(z.string().check(z.maxLength(512))) }),
    output: z.object({
      alert: AlertShown,
      ...rendered,
      inForce: z.boolean(),
      acknowledged: z.boolean(),
      said: z.array(Acknowledgement),
      fromGroup: z.nullable(z.string()),
      /** What holds instead, when this one was updated or cancelled: to be shown first. */
      now: z.nullable(AlertShown),
    }),
  },
  /** Sends a published tip into the groups of villages: grid workers name villages of theirs, the others towns and counties too. */
  'alert.sendTip': {
    role: ['gridWorker', 'editor', 'commandRoom'],
    input: z.extend(z.pick(Sending, { tip: true, regions: true }), { id: Id }),
    output: z.object({ id: Id }),
  },
  /** Notes, once a person and group, that a tip was opened from its card. Called beside `tip.read`. */
  'alert.openTip': {
    role: 'anyone',
    input: z.object({ id: Id, group: z.optional(z.string().check(z.maxLength(512))) }),
    output: z.object({ said: z.array(Acknowledgement), fromGroup: z.nullable(z.string()) }),
  },
  /** 我知道了, 我已告诉家里老人, 我需要帮助. The last needs `help`: its id from the client, and how to be reached if the person wants that. */
  'alert.acknowledge': {
    role: 'anyone',
    input: z.object({
      id: Id,
      what: z._default(Acknowledgement, 'know'),
      help: z.optional(z.object({ id: Id, contact: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))) })),
    }),
    output: z.object({ acknowledged: z.boolean(), said: z.array(Acknowledgement) }),
  },

  /** Who in one's villages asked for help and was not yet helped, oldest first. */
  'help.list': {
    role: ['gridWorker'],
    input: nothing,
    output: z.object({ helps: z.array(z.extend(help, { village: Village, headline: z.string() })) }),
  },
  'help.done': { role: ['gridWorker'], input: z.object({ id: Id }), output: z.object({ doneAt: Time }) },

  /** The households one calls on in one's villages, and of each village what there is to talk about. The look is logged. */
  'visit.list': {
    role: ['gridWorker'],
    input: nothing,
    output: z.object({
      households: z.array(Household),
      villages: z.array(
        z.extend(Village, {
          /** Registered ones. */
          households: z.int(),
          /** The newest alert in force there. */
          alert: z.nullable(z.pick(Alert, { _id: true, headline: true, lines: true, instruction: true, effective: true })),
          /** People who opened that alert from the village's groups. */
          opened: z.int(),
          /** Groups that nobody opened it from, and groups whose opens cannot be known. */
          unopened: z.array(z.string()),
          unbound: z.array(z.string()),
          /** People there who asked for help. */
          helps: z.int(),
        }),
      ),
    }),
  },
  /** Notes a household to be called on, or changes what is noted. No names, no numbers. */
  'visit.save': {
    role: ['gridWorker'],
    input: z.extend(z.pick(Household, { village: true, label: true, why: true }), { id: Id }),
    output: z.object({ id: Id }),
  },
  /** When the household was last called on; null takes a mistaken mark back. */
  'visit.done': {
    role: ['gridWorker'],
    input: z.object({ id: Id, at: z.nullable(Time) }),
    output: z.object({ id: Id }),
  },
  'visit.remove': { role: ['gridWorker'], input: z.object({ id: Id }), output: nothing },

  /** A worker opened a card inside a WeChat group and says which village group this is. `cloudID` is WeChat's of getGroupEnterInfo. */
  'group.claim': {
    role: ['gridWorker'],
    input: z.object({ group: Id, cloudID: z.string().check(z.minLength(1), z.maxLength(512)) }),
    output: z.object({ state: z.enum(['bound', 'claimed']) }),
  },
  /** The village groups of one's regions, by village and name. */
  'group.list': {
    role: ['gridWorker', 'commandRoom', 'admin'],
    input: z.object({ region: z.optional(RegionId) }),
    output: z.object({
      groups: z.array(
        z.object({
          _id: Id,
          name: z.string(),
          village: Village,
          bound: z.boolean(),
          /** For admins only. */
          wecom: z.optional(CustomerGroup),
          dissolvedAt: z.optional(Time),
          /** A worker's claim that waits for an admin. `clash`, for admins only: the WeChat group already serves that other one. */
          claim: z.optional(
            z.object({ by: z.string(), at: Time, clash: z.optional(z.object({ group: Id, name: z.string(), village: z.string() })) }),
          ),
        }),
      ),
    }),
  },
  /** Accepts or refuses a claim. A WeChat group that serves another group is only moved when `takeFrom` names that one. */
  'group.decide': {
    role: ['admin'],
    input: z.object({ group: Id, accept: z.boolean(), takeFrom: z.optional(Id) }),
    output: z.object({ bound: z.boolean() }),
  },
  /** Adds a group, renames it, moves it to another village, dissolves or revives it; an admin also says which WeCom group it is (null: none). Its past dispatches stay as they were. */
  'group.save': {
    role: ['admin', 'commandRoom'],
    input: z.object({
      id: Id,
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
      village: VillageId,
      dissolved: z.boolean(),
      wecom: z.optional(z.nullable(CustomerGroup)),
    }),
    output: z.object({ id: Id }),
  },

  /** How the messages stand, channel by channel, of the last thirty days; and the alerts still on their way. */
  'outbox.state': {
    role: ['commandRoom', 'admin'],
    input: nothing,
    output: z.object({
      channels: z.array(
        z.object({
          channel: Channel,
          counts: z.record(MessageStatus, z.int()),
          /** Why messages failed or wait again. */
          reasons: z.array(z.object({ status: MessageStatus, reason: z.string(), count: z.int() })),
        }),
      ),
      jobs: z.array(
        z.extend(z.pick(Job, { _id: true, stage: true, dispatches: true, createdAt: true }), { headline: z.string(), messages: z.int() }),
      ),
      /** Messages that somebody has to decide about; residents are not named. */
      stuck: z.array(
        z.object({
          id: z.string(),
          channel: Channel,
          to: z.string(),
          headline: z.string(),
          status: MessageStatus,
          reason: z.string(),
          at: Time,
        }),
      ),
    }),
  },
  /** Sends failed and uncertain messages again, by decision of a person: one that is uncertain may arrive twice. */
  'outbox.retry': {
    role: ['commandRoom', 'admin'],
    input: z.object({ ids: z.array(z.string().check(z.maxLength(256))).check(z.minLength(1), z.maxLength(50)) }),
    output: z.object({ retried: z.int() }),
  },

  /** Twelve questions, a third of them genuine messages. The same id gives the same questions. */
  'quiz.start': {
    role: 'anyone',
    input: z.object({ id: Id }),
    output: z.object({
      questions: z.array(
        z.extend(z.omit(QuizItem, { variants: true }), {
          variant: z.int(),
          text: z.string(),
          clues: z.array(z.string()),
          ...rendered,
          /** The same of the answer. */
          answer: z.optional(z.object(rendered)),
        }),
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

  /** Whether a text looks like a fraud, and why. Nothing of the text is kept. `from` and `to` count UTF-16 units of the text. */
  'check.ask': {
    role: 'anyone',
    input: z.object({ text: z.string().check(z.minLength(1), z.maxLength(2000)) }),
    output: z.object({
      /** Of the model that judged. */
      version: z.string(),
      level: z.enum(['danger', 'doubtful', 'unsure', 'none']),
      meaning: z.string(),
      /** The likeliest first, two at most. */
      types: z.array(FraudType),
      marks: z.array(z.object({ from: z.int(), to: z.int(), why: z.string() })),
      tactic: z.optional(z.string()),
      ask: z.array(z.string()),
      todo: z.array(z.string()),
      cases: z.array(CaseCard),
    }),
  },
  /** Of the cases that a phone found near by itself, the two likeliest that are still published. The text does not travel. */
  'check.cases': {
    role: 'anyone',
    input: z.object({ types: z.array(FraudType).check(z.minLength(1), z.maxLength(2)), near: z.array(Id).check(z.maxLength(20)) }),
    output: z.object({ cases: z.array(CaseCard) }),
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

  /** What was reported, with names, numbers and places left out, for the officer to read over. The look is logged. */
  'report.excerpt': { role: ['police'], input: z.object({ code: ReceiptCode }), output: z.object({ text: z.string() }) },
  /** Gives the text to the editing desk as a case to be written; masked once more, and logged. The same id again changes nothing. */
  'report.handOver': {
    role: ['police'],
    input: z.object({ code: ReceiptCode, id: Id, text: z.string().check(z.trim(), z.minLength(10), z.maxLength(2000)) }),
    output: z.object({ id: Id }),
  },

  /** The desk's manuscripts, the latest first; `counts` are of the kind asked for. */
  'manuscript.list': {
    role: desk,
    input: z.object({
      kind: z.optional(ManuscriptKind),
      status: z.optional(ManuscriptStatus),
      /** Only what was made from something withdrawn. */
      flagged: z._default(z.boolean(), false),
      page: Page,
    }),
    output: z.object({
      manuscripts: z.array(z.extend(ManuscriptCard, { author: z.optional(z.string()), toApprove: z.boolean() })),
      counts: z.record(ManuscriptStatus, z.int()),
      flagged: z.int(),
      /** How many of the kind people read now; of no kind, cases. */
      shelf: z.int(),
      more: z.boolean(),
    }),
  },
  /** What people read now, of one kind, by words of its title; with its manuscript where there is one. */
  'manuscript.shelf': {
    role: desk,
    input: z.object({ kind: ManuscriptKind, words: z.optional(z.string().check(z.trim(), z.maxLength(40))), page: Page }),
    output: z.object({
      rows: z.array(z.object({ item: Id, title: z.string(), manuscript: z.optional(Id), status: z.optional(ManuscriptStatus) })),
      more: z.boolean(),
    }),
  },
  /** Whole contents for a spreadsheet: of one state, or what people read now. */
  'manuscript.sheet': {
    role: desk,
    input: z.object({ kind: ManuscriptKind, status: z.optional(ManuscriptStatus), page: Page }),
    output: z.object({
      rows: z.array(z.object({ item: Id, content: Content })),
      /** Titles of the cases that rows name. */
      cases: z.record(z.string(), z.string()),
      more: z.boolean(),
    }),
  },
  /** The manuscript of a row that people read, made from it the first time. */
  'manuscript.open': { role: desk, input: z.object({ kind: ManuscriptKind, item: Id }), output: z.object({ id: Id }) },
  /** One manuscript with what the check says now, its history and what was made from it. */
  'manuscript.read': {
    role: desk,
    input: z.object({ id: Id }),
    output: z.object({
      manuscript: z.omit(Manuscript, { author: true, reviewer: true, region: true }),
      author: z.optional(z.string()),
      reviewer: z.optional(z.string()),
      findings: z.array(ManuscriptFinding),
      /** The latest twenty, the newest first. */
      versions: z.array(z.object({ version: z.int(), author: z.optional(z.string()), at: Time, content: Content })),
      /** What people read now, where that is not what stands here. */
      read: z.nullable(Content),
      /** Links to every picture, sound and video that came in for it. */
      media: z.array(MediumLink),
      /** Titles of the cases it names or is from. */
      cases: z.record(z.string(), z.string()),
      /** What was made from it. */
      made: z.array(
        z.object({
          item: Id,
          kind: z.enum([...(Object.keys(manuscriptKinds) as Kind[]), 'alert']),
          title: z.string(),
          flagged: z.boolean(),
        }),
      ),
      may: z.object({
        save: z.boolean(),
        revert: z.boolean(),
        submit: z.boolean(),
        approve: z.boolean(),
        return: z.boolean(),
        withdraw: z.boolean(),
        renew: z.boolean(),
        keep: z.boolean(),
        erase: z.boolean(),
      }),
    }),
  },
  /** Keeps the words, whole each time. Refused as `conflict` when somebody saved since version `after` (0: a new manuscript). */
  'manuscript.save': {
    role: desk,
    input: z.object({ id: Id, kind: ManuscriptKind, content: Content, after: z.int().check(z.nonnegative()) }),
    output: z.object({ version: z.int(), status: ManuscriptStatus, findings: z.array(ManuscriptFinding) }),
  },
  /** 不改了，留原来的: a next wording is dropped, and stays among the versions; what people read stands here again. */
  'manuscript.revert': { role: desk, input: z.object({ id: Id, version: z.int() }), output: z.object({ status: ManuscriptStatus }) },
  /** One piece of a picture, sound or video for a case, base64. Pieces come in order; one sent again changes nothing. `received` all: `link` shows it. */
  'manuscript.attach': {
    role: desk,
    input: z.object({
      manuscript: Id,
      id: MediumId,
      part: z.int().check(z.nonnegative()),
      parts: z.int().check(z.minimum(1), z.maximum(30)),
      bytes: z.base64().check(z.minLength(4), z.maxLength(1_000_000)),
    }),
    output: z.object({ received: z.int(), link: z.optional(z.string()) }),
  },
  /** A picture, sound or video is gone for good, from what people see and from every version. The same again changes nothing. */
  'manuscript.erase': { role: desk, input: z.object({ id: Id, medium: MediumId }), output: z.object({ erased: z.boolean() }) },
  /** Hands a draft to a second person, unless a finding refuses it. */
  'manuscript.submit': {
    role: desk,
    input: z.object({ id: Id, version: z.int() }),
    output: z.object({ status: ManuscriptStatus, findings: z.array(ManuscriptFinding) }),
  },
  /** Puts the version that was read before people. Never by who wrote it; by the police for cases of theirs. */
  'manuscript.approve': { role: desk, input: z.object({ id: Id, version: z.int() }), output: z.object({ status: ManuscriptStatus }) },
  /** Gives a manuscript back to its author, with words. */
  'manuscript.return': { role: desk, input: z.object({ id: Id, words: why(100) }), output: z.object({ status: ManuscriptStatus }) },
  /** Takes the row from people at once, or lays a draft aside; what was made from it is flagged. */
  'manuscript.withdraw': {
    role: desk,
    input: z.object({ id: Id, words: why(100) }),
    output: z.object({ status: ManuscriptStatus, flagged: z.int() }),
  },
  /** A case that came due still holds, until another day. */
  'manuscript.renew': { role: desk, input: z.object({ id: Id, expires: z.iso.date() }), output: z.object({ status: ManuscriptStatus }) },
  /** Looked at after it was flagged: it may stay. */
  'manuscript.keep': { role: desk, input: z.object({ id: Id }), output: z.object({ flagged: z.boolean() }) },
  /** A first draft of another kind from a case, linked to it. The same id again changes nothing. */
  'manuscript.derive': {
    role: desk,
    input: z.object({ id: Id, kind: ManuscriptKind, newId: Id }),
    output: z.object({ id: Id }),
  },

  /** Contents of a kind, and how each stands in a language; `words`: those whose title has them. Of alerts those in force. */
  'rendering.list': {
    role: renderers,
    input: z.object({
      kind: RenderingKind,
      language: Language,
      words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(24))),
      page: Page,
    }),
    output: z.object({ rows: z.array(z.object({ item: Id, title: z.string(), state: RenderingState })), more: z.boolean() }),
  },
  /** What waits for a tick, and what lost it because its Chinese text changed; the latest first. */
  'rendering.waiting': {
    role: renderers,
    input: nothing,
    output: z.object({ waiting: z.array(z.object({ ...rendition, title: z.string(), state: RenderingState, toDecide: z.boolean() })) }),
  },
  /** One rendering beside the Chinese words. `recording` is a link that expires. */
  'rendering.read': {
    role: renderers,
    input: z.object(rendition),
    output: z.object({
      /** The content's words, its title first; a heading stands before the word at its place. `hash` stands for the words. */
      source: z.object({
        words: z.array(z.string()),
        headings: z.array(z.object({ at: z.int(), heading: z.string() })),
        hash: z.string(),
      }),
      state: RenderingState,
      rendering: z.nullable(
        z.object({
          version: z.int(),
          text: z.optional(MongolianText),
          transcript: z.optional(z.string()),
          recording: z.optional(z.string()),
          /** Why it was given back. */
          words: z.optional(z.string()),
          author: z.string(),
          /** What readers have. `current`: it still says what the Chinese text says. */
          shown: z.optional(z.object({ reviewer: z.string(), at: Time, current: z.boolean() })),
        }),
      ),
      may: z.object({ save: z.boolean(), submit: z.boolean(), decide: z.boolean() }),
    }),
  },
  /** Keeps the words, whole each time. `recording`: whether the one there stays. Refused as `conflict` when somebody saved since version `after`. */
  'rendering.save': {
    role: renderers,
    input: z.object({
      ...rendition,
      text: z.optional(MongolianText),
      transcript: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))),
      recording: z._default(z.boolean(), true),
      after: z.int().check(z.nonnegative()),
    }),
    output: z.object({ version: z.int() }),
  },
  /** One piece of a recording (MP3, M4A, AAC or WAV, at most 5 MB together), base64. The same piece again changes nothing. */
  'rendering.attach': {
    role: renderers,
    input: z.object({
      ...rendition,
      id: Id,
      part: z.int().check(z.nonnegative()),
      parts: z.int().check(z.minimum(1), z.maximum(8)),
      audio: z.base64().check(z.minLength(4), z.maxLength(1_000_000)),
    }),
    output: z.object({ received: z.int(), version: z.int() }),
  },
  /** Hands one's own draft to a reviewer. */
  'rendering.submit': {
    role: renderers,
    input: z.object({ ...rendition, version: z.int() }),
    output: z.object({ status: RenderingStatus }),
  },
  /** Ticks the version that was read beside the Chinese words that were read (`source`), or gives it back with words. Never by its author. */
  'rendering.decide': {
    role: renderers,
    input: z.object({ ...rendition, version: z.int(), source: z.string(), accept: z.boolean(), words: z.optional(why(100)) }),
    output: z.object({ status: RenderingStatus }),
  },
  /** A content in Mongolian, as a named reviewer ticked it. */
  'rendering.mongolian': {
    role: 'anyone',
    input: z.object({ kind: RenderingKind, item: Id }),
    output: InMongolian,
  },
  /** What was ticked of a page that stands in the program, whole: to be kept on the phone. */
  'rendering.standing': {
    role: 'anyone',
    input: z.object({ page: StandingPage }),
    output: Standing,
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
