import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Alert, PublicAlert } from './alert'
import { Id, Time } from './basics'
import { Tip } from './tip'

/** A published tip on its way into village groups: nothing to approve, no resident is told of it. What workers post is an alert or one of these. */
export const TipBroadcast = lazily(() =>
  z.object({
    _id: Id(),
    msgType: z.literal('Tip'),
    tip: Id(),
    headline: Tip().shape.headline,
    lines: Tip().shape.lines,
    regions: Alert().shape.regions,
    source: Alert().shape.source,
    sender: z.string(),
    /** Whether the workers of those villages are to be told: not when one of them sends it. */
    tellWorkers: z.boolean(),
    effective: Time(),
    /** Until then it is somebody's task; the tip itself holds on. */
    expires: Time(),
    /** It was sent by mistake: nobody's task from then on. */
    stoppedAt: z.optional(Time()),
  }),
)
export type TipBroadcast = z.infer<ReturnType<typeof TipBroadcast>>

/** What workers post into groups: an alert, or a tip on its way. */
export const PublicDistributable = lazily(() => z.union([PublicAlert(), z.omit(TipBroadcast(), { sender: true, tellWorkers: true })]))
