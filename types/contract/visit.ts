import * as z from 'zod/mini'
import { Alert } from '../entities/alert'
import { Id, Time } from '../entities/basics'
import { Household } from '../entities/household'
import { Village } from '../entities/region'
import { type Calls, nothing } from './call'

export const visitCalls = {
  /** The households one calls on in one's villages, and of each village what there is to talk about. The look is logged. */
  'visit.list': {
    role: ['gridWorker'],
    input: nothing,
    output: () =>
      z.object({
        households: z.array(Household()),
        villages: z.array(
          z.extend(Village(), {
            /** Registered ones. */
            households: z.int(),
            /** The newest alert in force there. */
            alert: z.nullable(z.pick(Alert(), { _id: true, headline: true, lines: true, instruction: true, effective: true })),
            /** People who opened that alert from the village's groups. */
            opened: z.int(),
            /** Groups that nobody opened it from, and groups whose opens cannot be known. */
            unopened: z.array(z.string()),
            unbound: z.array(z.string()),
            /** People there who asked for help, without those of whom nothing is known. */
            helps: z.int(),
          }),
        ),
      }),
  },
  /** Notes a household to be called on, or changes what is noted. No names, no numbers. */
  'visit.save': {
    role: ['gridWorker'],
    input: () => z.extend(z.pick(Household(), { village: true, label: true, why: true }), { id: Id() }),
    output: () => z.object({ id: Id() }),
  },
  /** When the household was last called on; null takes a mistaken mark back. */
  'visit.done': {
    role: ['gridWorker'],
    input: () => z.object({ id: Id(), at: z.nullable(Time()) }),
    output: () => z.object({ id: Id() }),
  },
  'visit.remove': { role: ['gridWorker'], input: () => z.object({ id: Id() }), output: () => nothing() },
} as const satisfies Calls<'visit'>
