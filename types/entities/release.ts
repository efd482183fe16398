import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'

/** What was deployed into this environment: its files lie packed in the storage, so that the deployment can go back to it. */
export const Release = lazily(() =>
  z.object({
    _id: z.string(),
    version: z.string(),
    file: z.string(),
    begunAt: Time(),
    /** When it was last out whole; absent while its first deployment is under way. */
    outAt: z.optional(Time()),
  }),
)
export type Release = z.infer<ReturnType<typeof Release>>

/** How far a change of stored documents has come (config/migrations.ts). */
export const MigrationRun = lazily(() =>
  z.object({
    _id: z.string(),
    /** The last document that was looked at. */
    after: z.optional(z.string()),
    changed: z.int(),
    /** Why it stands still. */
    broken: z.optional(z.string()),
    doneAt: z.optional(Time()),
  }),
)
export type MigrationRun = z.infer<ReturnType<typeof MigrationRun>>
