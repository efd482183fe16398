import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { appointmentDeeds, appointmentStates } from '../words/staff'
import { keys, RegionId, Time, text } from './basics'
import { Role } from './person'

/** One step in the life of an appointment: who did what, where, when and why. */
const Step = lazily(() =>
  z.object({
    at: Time(),
    by: z.string(),
    deed: keys(appointmentDeeds),
    region: RegionId(),
    why: z.optional(text(60)),
    until: z.optional(Time()),
  }),
)

/** Somebody asked to take on a role in a place, from the invitation to the end; the grant that holds meanwhile stands with the person. */
export const Appointment = lazily(() =>
  z.object({
    /** The invitation's; of a grant that was there before there were invitations, made from it. */
    _id: z.string(),
    role: Role(),
    region: RegionId(),
    /** Every place it was ever in: whoever watches over one of them reads what happened there. */
    places: z.array(RegionId()),
    /** Whom the giver means. */
    name: text(20),
    status: keys(appointmentStates),
    /** Stands for the code that leads to it. */
    key: z.optional(z.string()),
    /** Until when the code holds. */
    expires: z.optional(Time()),
    /** When the role ends by itself; absent: not by itself. */
    until: z.optional(Time()),
    /** Who took it on. */
    person: z.optional(z.string()),
    /** Stands on both phones, so that the giver asks the right person. */
    word: z.optional(text(8)),
    /** The county's first administrator: asked by the deployment, confirmed by nobody. */
    first: z.optional(z.literal(true)),
    changedAt: Time(),
    steps: z.array(Step()),
  }),
)
export type Appointment = z.infer<ReturnType<typeof Appointment>>
