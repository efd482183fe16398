import * as z from 'zod/mini'

/** How far an alert came in one region: groups and people counted level by level, never merged, never a rate. */
export const Reach = z.object({
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
})
