import * as z from 'zod/mini'
import { Id, Time } from '../entities/basics'
import { Help } from '../entities/help'
import { Village } from '../entities/region'
import { lazily } from '../lazily'
import { type Calls, nothing } from './call'

export const help = lazily(() => z.omit(Help(), { reader: true, doneBy: true }))

export const helpCalls = {
  /** Who in one's villages asked for help and was not yet helped, oldest first. */
  'help.list': {
    role: ['gridWorker'],
    input: nothing,
    output: () => z.object({ helps: z.array(z.extend(help(), { village: Village(), headline: z.string() })) }),
  },
  'help.done': { role: ['gridWorker'], input: () => z.object({ id: Id() }), output: () => z.object({ doneAt: Time() }) },
} as const satisfies Calls<'help'>
