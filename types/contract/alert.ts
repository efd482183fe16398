import * as z from 'zod/mini'
import { Acknowledgement, AlertCard, AlertDraft, AlertStatus, GivenBack, PublicAlert } from '../entities/alert'
import { Id, RegionId, Time, text, why } from '../entities/basics'
import { Evidence, GroupEvidence } from '../entities/dispatch'
import { Finding } from '../entities/finding'
import { OpenCounts } from '../entities/open'
import { NotReached, RegionReach } from '../entities/reach'
import { Village } from '../entities/region'
import { localized } from '../entities/rendering'
import { PublicDistributable, TipBroadcast } from '../entities/tip-broadcast'
import { lazily } from '../lazily'
import { type Calls, nothing, Page } from './call'

const readers = ['gridWorker', 'editor', 'commandRoom', 'police', 'leader'] as const
const ofDispatch = lazily(() => z.object({ dispatch: z.string().check(z.maxLength(130)) }))
/** `group` is WeChat's cloudID of getGroupEnterInfo. */
const opening = lazily(() => z.object({ id: Id(), group: z.optional(z.string().check(z.maxLength(512))) }))
/** What `alert.read` or `alert.save` gave. Phones with an earlier release send none, and are asked to look again. */
const readVersion = lazily(() => z.optional(z.string().check(z.maxLength(32))))

/** Where a list in order of time ended: its last moment, and how many of that moment have been met. */
const DeskEnd = lazily(() => z.optional(z.object({ at: Time(), met: z.int().check(z.nonnegative()) })))
const DeskEnds = lazily(() => z.object({ own: DeskEnd(), inForce: DeskEnd(), over: DeskEnd(), tips: DeskEnd() }))

export const alertCalls = {
  /** The alerts of one's regions (drafts: only one's own) and the tips on their way there, a page of each kind: what waits for a decision by urgency and the longest first, the others newest first. */
  'alert.desk': {
    role: readers,
    input: () => z.object({ page: Page(), after: z.optional(DeskEnds()) }),
    output: () =>
      z.object({
        /** For the next page's `after`: a list that is not named has no more. */
        ends: z.optional(DeskEnds()),
        /** A next page has some of one kind or another. */
        more: z.optional(z.boolean()),
        alerts: z.array(
          z.extend(AlertCard(), {
            status: AlertStatus(),
            groups: z.int(),
            posted: z.int(),
            confirmed: z.int(),
            inForce: z.boolean(),
            own: z.boolean(),
            /** Waits for this person's decision. */
            toApprove: z.boolean(),
            /** One's own that came back. */
            givenBack: z.optional(GivenBack()),
            /** The case it was made from is gone: for its author and for whoever may cancel it. */
            flagged: z.optional(z.string()),
          }),
        ),
        /** Tips on their way to these villages' groups. */
        tips: z.array(
          z.extend(z.pick(TipBroadcast(), { _id: true, headline: true, source: true, effective: true, expires: true }), {
            groups: z.int(),
            posted: z.int(),
            confirmed: z.int(),
            /** Whether this person may stop it. */
            mayStop: z.optional(z.boolean()),
          }),
        ),
      }),
  },
  /** The villages of one's regions, with the groups that can be sent to. */
  'alert.villages': {
    role: readers,
    input: nothing,
    output: () =>
      z.object({
        villages: z.array(z.extend(Village(), { households: z.int(), groups: z.array(z.object({ _id: Id(), name: z.string() })) })),
      }),
  },
  /** Keeps one's own draft, whole each time; `submit` hands it to whoever approves, unless a finding refuses it. */
  'alert.save': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police'],
    input: () => z.extend(AlertDraft(), { id: Id(), submit: z.boolean() }),
    output: () => z.object({ id: Id(), status: AlertStatus(), version: z.string(), findings: z.array(Finding()) }),
  },
  /** One alert for those who write and approve: its findings as they stand now and what this person may do with it. */
  'alert.read': {
    role: readers,
    input: () => z.object({ id: Id() }),
    output: () =>
      z.object({
        alert: z.extend(PublicAlert(), { returned: z.optional(z.string()), flagged: z.optional(z.string()) }),
        /** Stands for what is shown here: deciding names it. */
        version: z.string(),
        inForce: z.boolean(),
        author: z.string(),
        approver: z.optional(z.string()),
        /** To its author. */
        givenBack: z.optional(GivenBack()),
        /** The regions it names, as people say them; the villages in these, by name; the households registered there. */
        places: z.array(z.string()),
        villages: z.array(z.string()),
        households: z.int(),
        /** The case it was made from, while people read that. */
        story: z.nullable(z.object({ _id: Id(), title: z.string() })),
        /** What it updates or cancels. */
        old: z.nullable(AlertCard()),
        /** Village groups it goes or went to. */
        groups: z.int(),
        findings: z.array(Finding()),
        may: z.object({ save: z.boolean(), approve: z.boolean(), return: z.boolean(), cancel: z.boolean(), callBack: z.boolean() }),
      }),
  },
  /** Puts a submitted alert in force as it was read and starts its way to the villages; what it updates is replaced. Police may approve their own. */
  'alert.approve': {
    role: ['editor', 'commandRoom', 'police'],
    input: () => z.object({ id: Id(), version: readVersion() }),
    output: () => z.object({ id: Id(), status: AlertStatus() }),
  },
  /** Gives a submitted alert back to its author, with words. */
  'alert.return': {
    role: ['editor', 'commandRoom'],
    input: () => z.object({ id: Id(), words: why(100), version: readVersion() }),
    output: () => z.object({ id: Id(), status: AlertStatus() }),
  },
  /** The author takes back what was handed in and nobody has agreed to yet: a draft again. */
  'alert.callBack': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police'],
    input: () => z.object({ id: Id() }),
    output: () => z.object({ status: AlertStatus() }),
  },
  /** The author deletes a draft, for good. One that is not there any more is no trouble. */
  'alert.discard': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police'],
    input: () => z.object({ id: Id() }),
    output: nothing,
  },
  /** Withdraws an alert in force: a Cancel under `newId` takes its place at once and goes to the same villages. */
  'alert.cancel': {
    role: ['editor', 'commandRoom', 'police'],
    input: () => z.object({ id: Id(), newId: Id(), why: why(40) }),
    output: () => z.object({ id: Id(), status: AlertStatus() }),
  },
  /** One alert's (or tip's sending's) village groups in one's regions (or in `region`), each with its evidence, by name. */
  'alert.groups': {
    role: readers,
    input: () => z.object({ id: Id(), region: z.optional(RegionId()) }),
    output: () =>
      z.object({
        alert: PublicDistributable(),
        groups: z.array(GroupEvidence()),
        /** Whether WeChat's chat tool is set up: it may open bound groups. */
        chatTool: z.optional(z.boolean()),
        /** Opens from a verified group that is not one of the alert's. */
        elsewhere: OpenCounts(),
        /** 来源不明: opens without a verified group. */
        unknown: OpenCounts(),
      }),
  },
  /** How far an alert came in a region, part by part, by name; and who has not been reached. Households are registered ones. */
  'alert.coverage': {
    role: readers,
    /** A group counts as not reached when nobody opened it this many hours after the alert came into force. */
    input: () => z.object({ id: Id(), region: RegionId(), hours: z._default(z.int().check(z.minimum(0), z.maximum(240)), 24) }),
    output: () =>
      z.object({
        region: RegionReach(),
        parts: z.array(RegionReach()),
        elsewhere: OpenCounts(),
        unknown: OpenCounts(),
        notReached: NotReached(),
        /** Dispatches still being made. */
        underWay: z.boolean(),
      }),
  },
  /** M1: the share panel for this group's card was opened. */
  'alert.shared': {
    role: ['gridWorker'],
    input: ofDispatch,
    output: () => z.object({ evidence: Evidence() }),
  },
  /** M2: the worker says the card is in the group, or takes that back. */
  'alert.posted': {
    role: ['gridWorker'],
    input: () => z.extend(ofDispatch(), { posted: z.boolean() }),
    output: () => z.object({ evidence: Evidence() }),
  },
  /** The WeChat group of a dispatch of one's own village, for the chat tool to open. */
  'alert.room': {
    role: ['gridWorker'],
    input: ofDispatch,
    output: () => z.object({ opengid: z.string() }),
  },
  /** M2 from the phone: WeChat's chat tool answered there that the card went into this bound group. The first time counts. */
  'alert.confirmed': {
    role: ['gridWorker'],
    input: ofDispatch,
    output: () => z.object({ evidence: Evidence() }),
  },
  /** Shows the alert and notes, once a person and group, that it was opened. */
  'alert.open': {
    role: 'anyone',
    input: opening,
    output: () =>
      z.object({
        alert: PublicAlert(),
        ...localized(),
        inForce: z.boolean(),
        acknowledged: z.boolean(),
        said: z.array(Acknowledgement()),
        fromGroup: z.nullable(z.string()),
        /** What holds instead, when this one was updated or cancelled: to be shown first. */
        now: z.nullable(PublicAlert()),
      }),
  },
  /** Sends a published tip into the groups of villages: grid workers name villages of theirs, the others towns and counties too. */
  'alert.sendTip': {
    role: ['gridWorker', 'editor', 'commandRoom'],
    input: () => z.extend(z.pick(TipBroadcast(), { tip: true, regions: true }), { id: Id() }),
    output: () => z.object({ id: Id() }),
  },
  /** Stops a tip on its way: groups it was not posted to are nobody's task any more, what was posted stays counted. By its sender, or the editors and command room of all its regions. */
  'alert.stopTip': {
    role: ['gridWorker', 'editor', 'commandRoom'],
    input: () => z.object({ id: Id() }),
    output: () => z.object({ stoppedAt: Time() }),
  },
  /** Notes, once a person and group, that a tip was opened from its card. Called beside `tip.read`. */
  'alert.openTip': {
    role: 'anyone',
    input: opening,
    output: () => z.object({ said: z.array(Acknowledgement()), fromGroup: z.nullable(z.string()) }),
  },
  /** 我知道了, 我已告诉家里老人, 我需要帮助. The last needs `help`: its id from the client, and how to be reached if the person wants that. */
  'alert.acknowledge': {
    role: 'anyone',
    input: () =>
      z.object({
        id: Id(),
        what: z._default(Acknowledgement(), 'know'),
        help: z.optional(z.object({ id: Id(), contact: z.optional(text(60)) })),
      }),
    output: () => z.object({ acknowledged: z.boolean(), said: z.array(Acknowledgement()) }),
  },
} as const satisfies Calls<'alert'>
