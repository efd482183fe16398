import * as z from 'zod/mini'
import { Acknowledgement, PublicAlert } from '../entities/alert'
import { Id, RegionId, Time, text } from '../entities/basics'
import { Evidence, GroupEvidence } from '../entities/dispatch'
import { OpenCounts } from '../entities/open'
import { NotReached, RegionReach } from '../entities/reach'
import { localized } from '../entities/rendering'
import { PublicDistributable, TipBroadcast } from '../entities/tip-broadcast'
import { lazily } from '../lazily'
import type { Calls } from './call'

export const readers = ['gridWorker', 'editor', 'commandRoom', 'police', 'leader'] as const
const ofDispatch = lazily(() => z.object({ dispatch: z.string().check(z.maxLength(130)) }))
/** `group` is WeChat's cloudID of getGroupEnterInfo. */
const opening = lazily(() => z.object({ id: Id(), group: z.optional(z.string().check(z.maxLength(512))) }))

/** What becomes of an alert, or of a tip sent like one, in the villages: it is passed on, opened, answered, counted. */
export const alertReachCalls = {
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
