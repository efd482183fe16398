import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { confirmations, wecomStates } from '../words/evidence'
import { Id, keys, Time, VillageId } from './basics'
import { Village } from './region'

export const Confirmation = lazily(() => keys(confirmations))

export const WecomState = lazily(() => keys(wecomStates))

/** One alert (or sending of a tip, by its id) × one village group. */
export const Dispatch = lazily(() =>
  z.object({
    _id: z.string(),
    alert: Id(),
    group: Id(),
    village: VillageId(),
    /** M1: the share panel was opened. */
    sharedAt: z.optional(Time()),
    /** M2: the worker says it is in the group, or their phone says so for them. */
    postedAt: z.optional(Time()),
    postedBy: z.optional(z.literal('chatTool')),
    /** M3: a system says that the card went into the group. `chatTool` stands in what an earlier release kept: it was the phone's word (alert/evidence.ts). */
    confirmedAt: z.optional(Time()),
    confirmedBy: z.optional(Confirmation()),
    /** Where WeCom's mass sending stands, short of M3: the employee has yet to confirm, or it failed. */
    wecom: z.optional(WecomState()),
  }),
)
export type Dispatch = z.infer<ReturnType<typeof Dispatch>>

/** What is behind one group's evidence levels. */
export const Evidence = lazily(() =>
  z.object({
    /** M1, M2: when, or absent; and whether the phone's chat tool said so, not the worker's finger. */
    sharedAt: z.optional(Time()),
    postedAt: z.optional(Time()),
    postedBy: z.optional(z.literal('chatTool')),
    /** M3: when, and whose word that is. */
    confirmedAt: z.optional(Time()),
    confirmedBy: z.optional(Confirmation()),
    /** Short of M3: where WeCom's mass sending stands. */
    wecom: z.optional(WecomState()),
    /** M5 (M4 is M5 ≥ 1) and M6: distinct people. */
    opened: z.int(),
    acknowledged: z.int(),
  }),
)

/** A village group an alert goes to, with its evidence. */
export const GroupEvidence = lazily(() =>
  z.object({
    dispatch: z.string(),
    group: z.string(),
    village: z.extend(Village(), { households: z.int() }),
    /** False while no verified group identity is known: opens from it cannot be counted as its own. */
    bound: z.boolean(),
    evidence: Evidence(),
  }),
)
