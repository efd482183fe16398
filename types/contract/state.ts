import * as z from 'zod/mini'
import { keys, Time } from '../entities/basics'
import { conditions } from '../words/running'
import { type Calls, nothing } from './call'

export const stateCalls = {
  /** How the program itself is doing: computed at each look, nothing of anybody in it. The same for the administrators of all towns. */
  'state.now': {
    role: ['admin'],
    input: nothing,
    output: () =>
      z.object({
        at: Time(),
        lines: z.array(
          z.object({
            key: z.string(),
            condition: keys(conditions),
            /** What it is about. */
            what: z.string(),
            /** How it is. */
            says: z.string(),
            /** What people go without while it is wrong. */
            costs: z.optional(z.string()),
            /** What to do. */
            todo: z.optional(z.string()),
          }),
        ),
      }),
  },
} as const satisfies Calls<'state'>
