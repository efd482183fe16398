import * as z from 'zod/mini'
import { Id, RegionId, Time, VillageId } from '../entities/basics'
import { CustomerGroup } from '../entities/group'
import { Village } from '../entities/region'
import type { Calls } from './call'

export const groupCalls = {
  /** A worker opened a card inside a WeChat group and says which village group this is. `cloudID` is WeChat's of getGroupEnterInfo. */
  'group.claim': {
    role: ['gridWorker'],
    input: () => z.object({ group: Id(), cloudID: z.string().check(z.minLength(1), z.maxLength(512)) }),
    output: () => z.object({ state: z.enum(['bound', 'claimed']) }),
  },
  /** The village groups of one's regions, by village and name. */
  'group.list': {
    role: ['gridWorker', 'commandRoom', 'admin'],
    input: () => z.object({ region: z.optional(RegionId()) }),
    output: () =>
      z.object({
        groups: z.array(
          z.object({
            _id: Id(),
            name: z.string(),
            village: Village(),
            bound: z.boolean(),
            /** For admins only. */
            wecom: z.optional(CustomerGroup()),
            /** How often it was saved. */
            version: z.int(),
            dissolvedAt: z.optional(Time()),
            /** A worker's claim that waits for an admin. `clash`, for admins only: the WeChat group already serves that other one. */
            claim: z.optional(
              z.object({ by: z.string(), at: Time(), clash: z.optional(z.object({ group: Id(), name: z.string(), village: z.string() })) }),
            ),
          }),
        ),
      }),
  },
  /** Accepts or refuses the claim that was read: `claimed` is when it was made. A WeChat group that serves another group is only moved when `takeFrom` names that one. */
  'group.decide': {
    role: ['admin'],
    input: () => z.object({ group: Id(), accept: z.boolean(), claimed: z.optional(Time()), takeFrom: z.optional(Id()) }),
    output: () => z.object({ bound: z.boolean() }),
  },
  /** Adds a group, renames it, moves it to another village, dissolves or revives it; an admin also says which WeCom group it is (null: none). Its past dispatches stay as they were. A new one called as a living one of that village is that one, whose id comes back; another may not be called so (`conflict`). `after`: the version that was read; absent for a new one. */
  'group.save': {
    role: ['admin', 'commandRoom'],
    input: () =>
      z.object({
        id: Id(),
        name: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
        village: VillageId(),
        dissolved: z.boolean(),
        wecom: z.optional(z.nullable(CustomerGroup())),
        after: z.optional(z.int()),
      }),
    output: () => z.object({ id: Id() }),
  },
} as const satisfies Calls<'group'>
