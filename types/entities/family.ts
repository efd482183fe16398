import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { guardians } from '../words/family'
import { children } from '../words/quiz'
import { deeds } from '../words/story'
import { Id, keys, Time } from './basics'
import { Band } from './quiz'

/** How an act at the end of a story went. `family` is a number made on that family's phone: nothing joins it to a person. */
export const Rehearsal = lazily(() =>
  z.object({
    _id: Id(),
    family: Id(),
    story: Id(),
    /** Who decided and acted. */
    player: Band(),
    deed: keys(deeds),
    /** How often they asked first: never wrong, and counted as what it is. */
    asked: z.int().check(z.minimum(0), z.maximum(7)),
    /** A wrong turn was taken back. */
    undone: z.boolean(),
    /** The day in Asia/Shanghai, as 2026-11-23. */
    day: z.string(),
    /** Nobody is known to stand behind it: it is in no figure. */
    unproven: z.optional(z.literal(true)),
  }),
)
export type Rehearsal = z.infer<ReturnType<typeof Rehearsal>>

/** A guardian's yes to what concerns their child and leaves the phone: who, to which rules, for what, when, and until when. */
export const GuardianConsent = lazily(() =>
  z.object({
    _id: Id(),
    family: Id(),
    guardian: keys(guardians),
    child: keys(children),
    rules: z.string(),
    purposes: z.array(z.literal('rehearsals')),
    at: Time(),
    withdrawnAt: z.optional(Time()),
  }),
)
export type GuardianConsent = z.infer<ReturnType<typeof GuardianConsent>>
