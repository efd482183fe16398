import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Village } from './region'

/** How far an alert came in one region: groups and people counted level by level, never merged, never a rate. */
export const Reach = lazily(() =>
  z.object({
    /** Village groups with a dispatch; of these: bound ones, M1, M2, M3 and M4. */
    groups: z.int(),
    bound: z.int(),
    shared: z.int(),
    posted: z.int(),
    confirmed: z.int(),
    reached: z.int(),
    /** M5, M6 and what the answers said. */
    opened: z.int(),
    acknowledged: z.int(),
    toldElders: z.int(),
    needHelp: z.int(),
    /** Screens and walls where it was put up, as those who run them say. */
    screens: z.int(),
    /** Screens that showed it by themselves, as they say; absent in answers of earlier releases. */
    screensThemselves: z.optional(z.int()),
  }),
)

/** A region with its registered households, and how far an alert came in it. */
export const RegionReach = lazily(() => z.extend(Village(), { households: z.int(), reach: Reach() }))

/** Whom an alert has not reached, as far as can be known. */
export const NotReached = lazily(() =>
  z.object({
    /** Villages whose groups' opens cannot be known: none is bound. */
    unbound: z.array(Village()),
    /** Bound groups nobody opened it from; empty until the hours have passed. */
    unopened: z.array(z.object({ group: z.string(), village: Village() })),
  }),
)
