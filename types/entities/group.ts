import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Id, Time, text, VillageId } from './basics'

export const CustomerGroup = lazily(() =>
  z.object({
    chatId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
    owner: z.string().check(z.regex(/^[A-Za-z0-9._@-]{1,64}$/)),
  }),
)

/** A village's WeChat group. `opengid` is set once the group is bound; a group without one can be sent to, not measured. */
export const Group = lazily(() =>
  z.object({
    _id: Id(),
    village: VillageId(),
    name: text(30),
    opengid: z.optional(z.string().check(z.maxLength(128))),
    /** It is a WeCom customer group: its number there and the employee who owns it and confirms what goes into it. */
    wecom: z.optional(CustomerGroup()),
    /** A worker opened a card inside a WeChat group and says that it is this one; an admin decides. */
    claim: z.optional(z.object({ opengid: z.string(), by: z.string(), at: Time() })),
    /** How often it was saved; absent before the first time. */
    version: z.optional(z.int()),
    /** Gets nothing any more, and keeps its past. */
    dissolvedAt: z.optional(Time()),
  }),
)
export type Group = z.infer<ReturnType<typeof Group>>
