import * as z from 'zod/mini'
import { Audience } from '../entities/audience'
import { Id, Time, VillageId } from '../entities/basics'
import { Template } from '../entities/consent'
import { Village } from '../entities/region'
import { type Calls, nothing } from './call'

export const personCalls = {
  /** Keeps the village and what kinds of reader this person says to be. */
  'person.save': {
    role: 'anyone',
    input: () => z.object({ village: z.optional(VillageId()), audiences: z.array(Audience()).check(z.maxLength(8)) }),
    output: () => z.object({ village: z.nullable(Village()), audiences: z.array(Audience()) }),
  },
  /** A code for signing in on a PC: six digits, one minute, once. */
  'person.code': {
    role: ['gridWorker', 'editor', 'commandRoom', 'police', 'justice', 'leader', 'mongolianReviewer', 'admin'],
    input: nothing,
    output: () => z.object({ code: z.string(), expires: Time() }),
  },
  /** Signs this web visitor in as the staff member who was shown the code. */
  'person.enter': {
    role: 'anyone',
    input: () => z.object({ code: z.string().check(z.regex(/^\d{6}$/)) }),
    output: () => z.object({ name: z.string(), expires: Time() }),
  },
  /** Ends the web sign-in. */
  'person.leave': { role: 'anyone', input: () => nothing(), output: () => nothing() },
  /** What this person agreed to be told of by WeChat, and for whom else. `id` is the template to name to WeChat, absent while there is none. */
  'person.subscriptions': {
    role: 'anyone',
    input: nothing,
    output: () =>
      z.object({
        follows: z.array(Village()),
        templates: z.array(z.object({ template: Template(), id: z.optional(z.string()), remaining: z.int() })),
      }),
  },
  /** Counts what one tap of wx.requestSubscribeMessage was answered with: each template accepted is one message. The same id again counts nothing. */
  'person.subscribe': {
    role: 'anyone',
    input: () => z.object({ id: Id(), accepted: z.array(Template()).check(z.minLength(1), z.maxLength(2)) }),
    output: () => z.object({ remaining: z.record(Template(), z.int()) }),
  },
  /** The other villages whose alerts this person wants, all of them. */
  'person.follow': {
    role: 'anyone',
    input: () => z.object({ villages: z.array(VillageId()).check(z.maxLength(3)) }),
    output: () => z.object({ follows: z.array(Village()) }),
  },
} as const satisfies Calls<'person'>
