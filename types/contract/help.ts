import * as z from 'zod/mini'
import { Id, Time } from '../entities/basics'
import { Help } from '../entities/help'
import { Village } from '../entities/region'
import { lazily } from '../lazily'
import { type Calls, End, Page } from './call'

export const help = lazily(() => z.omit(Help(), { reader: true, doneBy: true }))

export const helpCalls = {
  /** Who in one's villages asked for help, newest first, a page at a time. Contacts shown are logged. */
  'help.list': {
    role: ['gridWorker'],
    input: () =>
      z.object({
        /** Waiting, of whom something is known; waiting, of whom nothing is; closed in the last thirty days. Absent: all who wait, the first before the second. */
        tray: z.optional(z.enum(['proven', 'unproven', 'done'])),
        page: Page(),
        after: z.optional(End()),
      }),
    output: () =>
      z.object({
        helps: z.array(z.extend(help(), { village: Village(), headline: z.string() })),
        more: z.boolean(),
        end: z.optional(End()),
        /** How many wait in each tray. */
        waiting: z.object({ proven: z.int(), unproven: z.int() }),
      }),
  },
  /** Somebody was helped; `done: false` takes that back, for a day. `doneAt` is absent while they wait. */
  'help.done': {
    role: ['gridWorker'],
    input: () => z.object({ id: Id(), done: z._default(z.boolean(), true) }),
    output: () => z.object({ doneAt: z.optional(Time()) }),
  },
  /** Closes many at once because nobody there needs help, or opens them again within a day. Gives how many changed. */
  'help.untrue': {
    role: ['gridWorker'],
    input: () => z.object({ ids: z.array(Id()).check(z.minLength(1), z.maxLength(100)), untrue: z.boolean() }),
    output: () => z.object({ changed: z.int() }),
  },
} as const satisfies Calls<'help'>
