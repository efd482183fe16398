/** The entities, one zod schema each. Times are milliseconds since 1970 (shown in Asia/Shanghai); money is in fen. */
import * as z from 'zod/mini'
import { manuscriptKinds, manuscriptStatuses } from '../content/manuscripts'
import { wordsMost } from '../content/media'
import { languages, renderingKinds, renderingStatuses } from '../content/renderings'
import { standingPages } from '../content/standing'
import { visitReasons } from '../content/visits'
import {
  acknowledgements,
  alertKinds,
  alertStatuses,
  amountBands,
  audiences,
  channels,
  clueKinds,
  confirmations,
  fraudTypes,
  guesses,
  materialKinds,
  messageStatuses,
  posterColours,
  receiptAlphabet,
  reportStatuses,
  roles,
  severities,
  sourceKinds,
  templates,
  wecomStates,
} from '../content/words'

const keys = <T extends Record<string, string>>(words: T) => z.enum(Object.keys(words) as [keyof T & string, ...(keyof T & string)[]])

export const Time = z.int().check(z.nonnegative())
/** Ids made by clients and editors: short, readable, safe in a path. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/))
/** County, county/town or county/town/village: a role in a region holds for every id that starts with it. */
export const RegionId = z.string().check(z.regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/))
export const VillageId = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/))
/** Shown to people and said over the telephone, like `R7K2-9QXM`. */
export const ReceiptCode = z.string().check(z.regex(new RegExp(`^[${receiptAlphabet}]{4}-[${receiptAlphabet}]{4}$`)))

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

export const FraudType = keys(fraudTypes)
export type FraudType = z.infer<typeof FraudType>
export const Audience = keys(audiences)
export type Audience = z.infer<typeof Audience>
export const Role = keys(roles)
export type Role = z.infer<typeof Role>
export const Severity = keys(severities)
export const Guess = keys(guesses)
export type Guess = z.infer<typeof Guess>
export const ReportStatus = keys(reportStatuses)
export type ReportStatus = z.infer<typeof ReportStatus>
export const ClueKind = keys(clueKinds)
export const AlertStatus = keys(alertStatuses)
export type AlertStatus = z.infer<typeof AlertStatus>
export const Acknowledgement = keys(acknowledgements)
export type Acknowledgement = z.infer<typeof Acknowledgement>
export const Confirmation = keys(confirmations)
export const WecomState = keys(wecomStates)
export const Template = keys(templates)
export type Template = z.infer<typeof Template>
export const Channel = keys(channels)
export type Channel = z.infer<typeof Channel>
export const MessageStatus = keys(messageStatuses)
export const ManuscriptKind = keys(manuscriptKinds)
export const MaterialKind = keys(materialKinds)
export type MaterialKind = z.infer<typeof MaterialKind>
export const RenderingKind = keys(renderingKinds)
export type RenderingKind = z.infer<typeof RenderingKind>
export const StandingPage = keys(standingPages)
export type StandingPage = z.infer<typeof StandingPage>
export const Language = keys(languages)
export type Language = z.infer<typeof Language>
export const RenderingStatus = keys(renderingStatuses)
export const ManuscriptStatus = keys(manuscriptStatuses)
export type ManuscriptStatus = z.infer<typeof ManuscriptStatus>

/** A town's days without a tip: every week's, and those of a feast. */
export const QuietDays = z.object({
  /** 0 is Sunday. */
  weekdays: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(6)),
  dates: z.array(z.object({ name: text(10), from: z.iso.date(), to: z.iso.date() })).check(z.maxLength(20)),
})
export type QuietDays = z.infer<typeof QuietDays>

export const Region = z.object({
  _id: RegionId,
  name: text(20),
  level: z.enum(['county', 'town', 'village']),
  /** Registered households: the only denominator ever shown, and named so. */
  households: z.int().check(z.nonnegative()),
  /** A town's: the key of the robot in its duty group (WeCom). Whoever has it can post there. */
  dutyRobot: z.optional(z.string().check(z.maxLength(100))),
  /** A town's. */
  quiet: z.optional(QuietDays),
})
export type Region = z.infer<typeof Region>

/** A role in a region and everything below it. */
export const Grant = z.object({ role: Role, region: RegionId })
export type Grant = z.infer<typeof Grant>

export const Person = z.object({
  /** The openid in WeChat, the sign-in's uid on the web. */
  _id: z.string().check(z.minLength(1), z.maxLength(128)),
  /** Staff only: residents are never asked for a name. */
  name: z.optional(text(20)),
  village: z.optional(VillageId),
  /** Other villages whose alerts this person wants too, for elders who live there. */
  follows: z.optional(z.array(VillageId).check(z.maxLength(3))),
  audiences: z._default(z.array(Audience).check(z.maxLength(8)), []),
  grants: z._default(z.array(Grant).check(z.maxLength(50)), []),
})
export type Person = z.infer<typeof Person>

export const CustomerGroup = z.object({
  chatId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  owner: z.string().check(z.regex(/^[A-Za-z0-9._@-]{1,64}$/)),
})

/** A village's WeChat group. `opengid` is set once the group is bound; a group without one can be sent to, not measured. */
export const Group = z.object({
  _id: Id,
  village: VillageId,
  name: text(30),
  opengid: z.optional(z.string().check(z.maxLength(128))),
  /** It is a WeCom customer group: its number there and the employee who owns it and confirms what goes into it. */
  wecom: z.optional(CustomerGroup),
  /** A worker opened a card inside a WeChat group and says that it is this one; an admin decides. */
  claim: z.optional(z.object({ opengid: z.string(), by: z.string(), at: Time })),
  /** Gets nothing any more, and keeps its past. */
  dissolvedAt: z.optional(Time),
})
export type Group = z.infer<typeof Group>

/** `picture-…`, `sound-…` or `video-…`, made by the client. */
export const MediumId = z.string().check(z.regex(/^(picture|sound|video)-[a-z0-9]{1,40}$/))

export const Case = z.object({
  _id: Id,
  title: text(24),
  type: FraudType,
  audiences: z.array(Audience),
  /** What happened, told from the victim's side, a paragraph an item. */
  story: z.array(text(200)).check(z.minLength(2), z.maxLength(6)),
  turningPoint: text(80),
  redFlags: z.array(text(40)).check(z.minLength(2), z.maxLength(6)),
  todo: z.array(text(40)).check(z.minLength(1), z.maxLength(5)),
  /** Sentences a person can say aloud to the other side. */
  ask: z.array(text(40)).check(z.minLength(1), z.maxLength(4)),
  /** How people put it who look for this, dialect and all: found by, never shown. */
  ownWords: z.optional(z.array(text(40)).check(z.maxLength(10))),
  amountBand: keys(amountBands),
  source: z.object({ kind: keys(sourceKinds), date: z.iso.date() }),
  /** Cases that teach something near this one. */
  related: z.array(Id).check(z.maxLength(3)),
  /** With what a picture shows or what is said in a sound or video. */
  media: z.optional(z.array(z.object({ id: MediumId, words: text(wordsMost) })).check(z.maxLength(6))),
  publishedAt: Time,
  /** When an editor must read it again: tricks change. */
  expires: Time,
})
export type Case = z.infer<typeof Case>

/** What stands of a fraud type in the handbook besides what comes from its stories. */
export const HandbookWords = z.object({
  intro: text(80),
  /** How it goes, step by step. */
  steps: z.array(text(30)).check(z.minLength(3), z.maxLength(5)),
  stories: z.array(Id).check(z.length(2)),
})
export type HandbookWords = z.infer<typeof HandbookWords>

/** What the search index holds of one case: see `search/entry.ts`. */
export const SearchEntry = z.object({ _id: Id, version: z.int(), terms: z.array(z.string()) })
export type SearchEntry = z.infer<typeof SearchEntry>

/** One term of the search index: how many cases have it, and those that are most about it, best first, each behind a digit. */
export const SearchTerm = z.object({ _id: z.string(), count: z.int(), best: z.array(z.string()) })
export type SearchTerm = z.infer<typeof SearchTerm>

export const Tip = z.object({
  _id: Id,
  case: Id,
  audiences: z.array(Audience),
  /** The screen's largest words: breaks with the space between words, each part ≤10 characters. */
  headline: text(24),
  lines: z.array(text(22)).check(z.minLength(1), z.maxLength(3)),
  /** Written for the ear: numbers spelt out, no brackets. */
  speech: text(160),
})
export type Tip = z.infer<typeof Tip>

/** The tips of one day (its date is the id), as little of each as choosing needs. Kept so that a day's choice does not move when tips are published meanwhile. */
export const Catalogue = z.object({
  _id: z.iso.date(),
  tips: z.array(z.extend(z.pick(Tip, { _id: true, case: true, audiences: true }), { type: FraudType })),
})
export type Catalogue = z.infer<typeof Catalogue>

/** Which tips a person (the id) opened on which days; nothing else of them. For the tips that come back. */
export const Readings = z.object({ _id: Person.shape._id, opened: z.array(z.object({ tip: Id, day: z.iso.date() })) })
export type Readings = z.infer<typeof Readings>

export const Alert = z.object({
  _id: Id,
  msgType: keys(alertKinds),
  status: AlertStatus,
  /** The alert this one updates or cancels. */
  references: z.optional(Id),
  /** The alert that updated or cancelled this one. */
  replacedBy: z.optional(Id),
  severity: Severity,
  type: FraudType,
  audiences: z.array(Audience),
  regions: z.array(RegionId).check(z.minLength(1), z.maxLength(50)),
  headline: text(24),
  /** The text for groups: up to three short lines. */
  lines: z.array(text(40)).check(z.minLength(1), z.maxLength(3)),
  instruction: text(60),
  case: z.optional(Id),
  /** Who says so, as residents read it. */
  source: text(30),
  sender: z.string(),
  approver: z.optional(z.string()),
  approvedAt: z.optional(Time),
  /** Why it was given back to its author. */
  returned: z.optional(text(100)),
  /** Why its author should look at it again: what it was made from is gone. */
  flagged: z.optional(text(60)),
  /** When it came into force; until then, when it was last saved. */
  effective: Time,
  expires: Time,
})
export type Alert = z.infer<typeof Alert>

/** A published tip on its way into village groups: nothing to approve, no resident is told of it. What workers post is an alert or one of these. */
export const Sending = z.object({
  _id: Id,
  msgType: z.literal('Tip'),
  tip: Id,
  headline: Tip.shape.headline,
  lines: Tip.shape.lines,
  regions: Alert.shape.regions,
  source: Alert.shape.source,
  sender: z.string(),
  /** Whether the workers of those villages are to be told: not when one of them sends it. */
  tellWorkers: z.boolean(),
  effective: Time,
  /** Until then it is somebody's task; the tip itself holds on. */
  expires: Time,
})
export type Sending = z.infer<typeof Sending>

/** One alert (or sending of a tip, by its id) × one village group. */
export const Dispatch = z.object({
  _id: z.string(),
  alert: Id,
  group: Id,
  village: VillageId,
  /** M1: the share panel was opened. */
  sharedAt: z.optional(Time),
  /** M2: the worker says it is in the group. */
  postedAt: z.optional(Time),
  /** M3: a system says that the card went into the group, and which one. */
  confirmedAt: z.optional(Time),
  confirmedBy: z.optional(Confirmation),
  /** Where WeCom's mass sending stands, short of M3: the employee has yet to confirm, or it failed. */
  wecom: z.optional(WecomState),
})
export type Dispatch = z.infer<typeof Dispatch>

/** One person opened one alert from one group. Says nothing of who: `reader` differs for each alert. */
export const Open = z.object({
  _id: z.string(),
  alert: Id,
  reader: z.string(),
  /** null when no verified group came with the open; `other` for a verified one that is no village's (an id no group may have). */
  group: z.nullable(Id),
  at: Time,
  /** When each answer was first given. */
  said: z.partialRecord(Acknowledgement, Time),
})
export type Open = z.infer<typeof Open>

/** How many opened and answered, counted as it happens: one alert × one group × one of a few shards, so that a burst does not queue for one document. */
export const Tally = z.object({
  _id: z.string(),
  alert: Id,
  group: z.nullable(Id),
  opened: z.int(),
  /** Gave at least one answer. */
  acknowledged: z.int(),
  toldElders: z.int(),
  needHelp: z.int(),
})
export type Tally = z.infer<typeof Tally>

/** How many of an alert's dispatches in a region there are, and have a mark: one alert × one county, town or village × one of a few shards. */
export const DispatchTally = z.object({
  _id: z.string(),
  alert: Id,
  region: RegionId,
  groups: z.int(),
  posted: z.int(),
  confirmed: z.int(),
})
export type DispatchTally = z.infer<typeof DispatchTally>

/** A resident who asked for help under an alert. Who it is stands here only as far as they said so themselves. */
export const Help = z.object({
  _id: Id,
  alert: Id,
  village: VillageId,
  /** Stands for the person without telling it. */
  reader: z.string(),
  contact: z.optional(text(60)),
  at: Time,
  doneAt: z.optional(Time),
  doneBy: z.optional(z.string()),
})
export type Help = z.infer<typeof Help>

/** A household that its village's grid worker calls on because the phone does not reach it. Found by where it lies, never by name or number. */
export const Household = z.object({
  _id: Id,
  village: VillageId,
  /** 东头第三户. */
  label: text(20),
  why: z.array(keys(visitReasons)).check(z.minLength(1), z.maxLength(6)),
  lastVisit: z.optional(Time),
})
export type Household = z.infer<typeof Household>

/** One tap of consent to one message of a template. `message` has used it up; `withdrawnAt`: WeChat says the person no longer agrees. */
export const Consent = z.object({
  _id: z.string(),
  person: z.string(),
  template: Template,
  at: Time,
  message: z.optional(z.string()),
  withdrawnAt: z.optional(Time),
})
export type Consent = z.infer<typeof Consent>

/** What is left to do for an alert that came into force, and how far it is. Whoever holds the lease goes on from the cursor. */
export const Job = z.object({
  _id: Id,
  stage: z.enum(['dispatches', 'customerGroups', 'workers', 'dutyGroups', 'residents', 'done']),
  cursor: z.string(),
  runner: z.optional(z.string()),
  leaseUntil: Time,
  /** Dispatches made so far. */
  dispatches: z.int(),
  createdAt: Time,
  doneAt: z.optional(Time),
  /** Its dispatches are tallied from the first on; absent for those from before there were tallies. */
  tallied: z.optional(z.literal(true)),
})
export type Job = z.infer<typeof Job>

/** One message to one recipient about one alert through one channel: made once, sent at most once by itself. */
export const Message = z.object({
  _id: z.string(),
  alert: Id,
  channel: Channel,
  /** An openid, the town of a duty group, or the WeCom employee who owns customer groups. */
  to: z.string(),
  /** Where the recipient belongs: decides which operator sees it. */
  region: RegionId,
  status: MessageStatus,
  attempts: z.int(),
  /** Not to be sent before. */
  due: Time,
  /** When it was last tried; while `sending`, its runner is given up half a minute later. */
  triedAt: z.optional(Time),
  sentAt: z.optional(Time),
  /** A customer group's: WeCom's number for the task, and when to ask next what became of it; absent once that is known. */
  task: z.optional(z.string()),
  askAt: z.optional(Time),
  /** Why it failed or waits again, as the operator reads it. */
  reason: z.optional(z.string()),
  createdAt: Time,
})
export type Message = z.infer<typeof Message>

export const QuizItem = z.object({
  _id: Id,
  genuine: z.boolean(),
  type: z.optional(FraudType),
  /** Who sends it and how, e.g. 短信 · 自称银行客服. */
  from: text(20),
  /** The same trick (or the same honest message) in other words. `clues` are exact parts of `text`. */
  variants: z.array(z.object({ text: text(160), clues: z.array(text(40)).check(z.minLength(1), z.maxLength(3)) })).check(z.minLength(2)),
  why: text(90),
  ask: text(50),
})
export type QuizItem = z.infer<typeof QuizItem>

export const Answer = z.object({
  item: Id,
  /** The adult's guess. */
  guess: Guess,
  /** The part of the message the child pointed at. */
  clue: z.optional(z.string().check(z.maxLength(160))),
})
export type Answer = z.infer<typeof Answer>

export const QuizSession = z.object({
  _id: Id,
  person: z.string(),
  questions: z.array(z.object({ item: Id, variant: z.int().check(z.nonnegative()) })),
  startedAt: Time,
  finishedAt: z.optional(Time),
  answers: z.optional(z.array(Answer)),
})
export type QuizSession = z.infer<typeof QuizSession>

export const Clue = z.object({ kind: ClueKind, value: text(200) })
export type Clue = z.infer<typeof Clue>

export const Reply = z.object({ id: Id, status: ReportStatus, text: text(300), at: Time, by: z.string() })
export type Reply = z.infer<typeof Reply>

export const Report = z.object({
  /** The receipt code, made on the reporter's phone so that it is there even without a network. */
  _id: ReceiptCode,
  person: z.string(),
  region: RegionId,
  type: z.union([FraudType, z.enum(['unsure'])]),
  what: text(2000),
  seen: z.array(Clue).check(z.maxLength(10)),
  /** Money lost, in fen. */
  loss: z.optional(z.int().check(z.nonnegative(), z.maximum(100_000_000_00))),
  contact: z.optional(text(60)),
  pictures: z.array(z.object({ id: Id, file: z.string() })).check(z.maxLength(3)),
  status: ReportStatus,
  replies: z.array(Reply),
  createdAt: Time,
  changedAt: Time,
})
export type Report = z.infer<typeof Report>

export const Slogan = z.object({
  _id: Id,
  text: text(24),
  /** Absent when it holds whatever the fraud. */
  type: z.optional(FraudType),
  audiences: z.array(Audience),
})
export type Slogan = z.infer<typeof Slogan>

/** Read over a village's loudspeaker in 30–60 seconds, at about four characters a second. */
export const Script = z.object({
  _id: Id,
  case: Id,
  title: text(20),
  text: z.string().check(z.trim(), z.minLength(120), z.maxLength(240)),
  audiences: z.array(Audience),
})
export type Script = z.infer<typeof Script>

/** What stands on a poster; the drawing is the screens'. */
export const Poster = z.object({
  _id: Id,
  case: Id,
  title: text(20),
  /** The largest words, a line a part. */
  headline: z.array(text(9)).check(z.minLength(1), z.maxLength(3)),
  lines: z.array(text(22)).check(z.minLength(2), z.maxLength(4)),
  colour: keys(posterColours),
  audiences: z.array(Audience),
})
export type Poster = z.infer<typeof Poster>

/** A message as it comes (`told`: in a person's own words), for building and judging the check of 像不像诈骗. Never stored, never shown. */
export const Example = z.object({ text: text(2000), channel: z.enum(['sms', 'chat', 'call', 'told']) })
export type Example = z.infer<typeof Example>

/** A manuscript's words, field by field (content/manuscripts.ts). Not yet a row: the kind's own schema judges when it is handed in. */
export const Content = z.record(
  z.string().check(z.regex(/^[a-zA-Z0-9]{1,20}$/)),
  z.union([z.string().check(z.maxLength(1000)), z.array(z.string().check(z.maxLength(600))).check(z.maxLength(12))]),
)

/** What becomes a row that people read, once a second person agreed. Readers only ever get rows. */
export const Manuscript = z.object({
  _id: Id,
  kind: ManuscriptKind,
  /** The row it is, or will be. */
  item: Id,
  /** The row is there: people read it, whatever is being written here. */
  live: z.boolean(),
  status: ManuscriptStatus,
  content: Content,
  /** For the list. */
  title: z.string(),
  version: z.int(),
  /** The county whose desk it lies on. */
  region: RegionId,
  /** Who wrote last; absent for a row from before the desk. */
  author: z.optional(z.string()),
  reviewer: z.optional(z.string()),
  /** The case it was made from. */
  from: z.optional(Id),
  /** Why it was given back, or withdrawn. */
  words: z.optional(text(100)),
  /** Why an editor should look at it again. */
  flagged: z.optional(text(60)),
  /** Its case is gone for people, and an editor looked at it and let it stay as it is. */
  kept: z.optional(z.literal(true)),
  /** A case whose day to be read again came while it was being rewritten. */
  due: z.optional(z.literal(true)),
  updatedAt: Time,
})
export type Manuscript = z.infer<typeof Manuscript>

/** A manuscript as it was saved once. */
export const Version = z.object({
  _id: z.string(),
  manuscript: Id,
  version: z.int(),
  content: Content,
  author: z.optional(z.string()),
  at: Time,
})
export type Version = z.infer<typeof Version>

/** The bytes of a picture, sound or video of a case: pieces while they come in, then one file. */
export const Medium = z.object({
  _id: MediumId,
  /** The case it was sent for: no other may show it. */
  item: Id,
  by: z.string(),
  pieces: z.array(z.string()),
  file: z.optional(z.string()),
  at: Time,
})
export type Medium = z.infer<typeof Medium>

/** Mongolian words as they are read: top to bottom, lines from left to right. */
export const MongolianText = z.object({
  headline: text(80),
  paragraphs: z.array(text(600)).check(z.minLength(1), z.maxLength(40)),
})
export type MongolianText = z.infer<typeof MongolianText>
const Recording = z.object({ id: Id, file: z.string() })
const Rendered = z.object({
  /** Mongolian only: the Chinese text is the content itself. */
  text: z.optional(MongolianText),
  recording: z.optional(Recording),
  /** What the recording says, for whoever cannot hear it and whoever reviews it. */
  transcript: z.optional(text(2000)),
})

/** A content in Mongolian, or spoken. `_id` is `kind.item.language`. Readers only ever get `shown`, and that only while its source is unchanged. */
export const Rendering = z.object({
  _id: z.string(),
  kind: RenderingKind,
  item: Id,
  language: Language,
  ...Rendered.shape,
  status: RenderingStatus,
  version: z.int(),
  /** The county whose people write and review it. */
  region: RegionId,
  /** Who wrote or recorded last: never the one who ticks it. */
  author: z.string(),
  /** Why it was given back. */
  words: z.optional(text(100)),
  /** A recording that is still coming in, piece by piece. */
  upload: z.optional(z.object({ id: Id, files: z.array(z.string()) })),
  /** What a reviewer ticked, by whom, and of which words of the content (their hash). */
  shown: z.optional(z.extend(Rendered, { reviewer: z.string(), source: z.string(), at: Time })),
  updatedAt: Time,
})
export type Rendering = z.infer<typeof Rendering>

/** What functions know each other by. */
export const Sign = z.object({ _id: z.string(), sign: z.string() })

/** A one-minute, one-use code that lets staff sign in on the web. `_id` is the code's hash. */
export const SignInCode = z.object({ _id: z.string(), person: z.string(), expires: Time })
export type SignInCode = z.infer<typeof SignInCode>

/** A web sign-in that acts for a staff member until it expires. `_id` is the web uid. */
export const Seat = z.object({ _id: z.string(), person: z.string(), expires: Time })
export type Seat = z.infer<typeof Seat>

/** Somebody guessing at a sign-in code, kept for minutes. `visitor` stands for the web uid without telling it. */
export const Try = z.object({ _id: z.string(), visitor: z.string(), at: Time })
export type Try = z.infer<typeof Try>

/** Who looked at personal data, when, through which call. */
export const Access = z.object({ _id: z.optional(z.string()), at: Time, person: z.string(), call: z.string(), subject: z.string() })
export type Access = z.infer<typeof Access>

/** Every collection and what a document in it is. */
export const collections = {
  regions: Region,
  people: Person,
  groups: Group,
  cases: Case,
  searchEntries: SearchEntry,
  searchTerms: SearchTerm,
  tips: Tip,
  catalogues: Catalogue,
  readings: Readings,
  alerts: Alert,
  sendings: Sending,
  dispatches: Dispatch,
  opens: Open,
  tallies: Tally,
  dispatchTallies: DispatchTally,
  helps: Help,
  households: Household,
  consents: Consent,
  jobs: Job,
  messages: Message,
  quizItems: QuizItem,
  quizSessions: QuizSession,
  reports: Report,
  slogans: Slogan,
  scripts: Script,
  posters: Poster,
  manuscripts: Manuscript,
  versions: Version,
  media: Medium,
  renderings: Rendering,
  codes: SignInCode,
  seats: Seat,
  tries: Try,
  signs: Sign,
  accesses: Access,
}
export type Collection = keyof typeof collections
export type Doc<C extends Collection> = z.infer<(typeof collections)[C]>
