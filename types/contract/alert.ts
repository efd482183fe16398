import * as z from 'zod/mini'
import { AlertCard, AlertDraft, AlertStatus, GivenBack, PublicAlert } from '../entities/alert'
import { Id, Time, why } from '../entities/basics'
import { Finding } from '../entities/finding'
import { Village } from '../entities/region'
import { TipBroadcast } from '../entities/tip-broadcast'
import { lazily } from '../lazily'
import { alertReachCalls, readers } from './alert-reach'
import { type Calls, nothing, Page } from './call'

/** What `alert.read` or `alert.save` gave. Phones with an earlier release send none, and are asked to look again. */
const readVersion = lazily(() => z.optional(z.string().check(z.maxLength(32))))

/** Where a list in order of time ended: its last moment, and how many of that moment have been met. */
const DeskEnd = lazily(() => z.optional(z.object({ at: Time(), met: z.int().check(z.nonnegative()) })))
const DeskEnds = lazily(() => z.object({ own: DeskEnd(), inForce: DeskEnd(), over: DeskEnd(), tips: DeskEnd() }))

export const alertCalls = {
  ...alertReachCalls,
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
} as const satisfies Calls<'alert'>
