import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { appointmentStates } from '../words/staff'
import { keys, RegionId, Time, text } from './basics'
import { Role } from './person'

/** Somebody asked to take on a role in a place, one for each place, from the invitation to the end; the grant that holds meanwhile stands with the person. */
export const Appointment = lazily(() =>
  z.object({
    /** The invitation's; of a grant that was there before there were invitations, made from it. */
    _id: z.string(),
    role: Role(),
    region: RegionId(),
    /** Whom the giver means. */
    name: text(20),
    status: keys(appointmentStates),
    /** Stands for the code that leads to it, and to all places of one invitation. */
    key: z.optional(z.string()),
    /** Not the first place of its invitation: who looks for invitations passes over it. */
    further: z.optional(z.literal(true)),
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
    /** Who asked, and why. */
    by: z.optional(z.string()),
    why: z.optional(text(60)),
    changedAt: Time(),
  }),
)
export type Appointment = z.infer<ReturnType<typeof Appointment>>
