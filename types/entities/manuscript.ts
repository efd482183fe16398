import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { manuscriptKinds, manuscriptStatuses } from '../words/manuscript'
import { Id, keys, RegionId, Time, text } from './basics'
import { BundleSource } from './bundle'

export const ManuscriptKind = lazily(() => keys(manuscriptKinds))

export const ManuscriptStatus = lazily(() => keys(manuscriptStatuses))
export type ManuscriptStatus = z.infer<ReturnType<typeof ManuscriptStatus>>

/** A manuscript's words, field by field (content/manuscripts.ts). Not yet a row: the kind's own schema judges when it is handed in. */
export const Content = lazily(() =>
  z.record(
    z.string().check(z.regex(/^[a-zA-Z0-9]{1,20}$/)),
    z.union([z.string().check(z.maxLength(1000)), z.array(z.string().check(z.maxLength(600))).check(z.maxLength(12))]),
  ),
)

/** What becomes a row that people read, once a second person agreed. Readers only ever get rows. */
export const Manuscript = lazily(() =>
  z.object({
    _id: Id(),
    kind: ManuscriptKind(),
    /** The row it is, or will be. */
    item: Id(),
    /** The row is there: people read it, whatever is being written here. */
    live: z.boolean(),
    status: ManuscriptStatus(),
    content: Content(),
    /** For the list. */
    title: z.string(),
    version: z.int(),
    /** Written by earlier releases alone: a cloud holds one county, and its desk everything. */
    region: z.optional(RegionId()),
    /** Who wrote last; absent for a row from before the desk. */
    author: z.optional(z.string()),
    reviewer: z.optional(z.string()),
    /** The case it was made from. */
    from: z.optional(Id()),
    /** Why it was given back, or withdrawn. */
    words: z.optional(text(100)),
    /** Why an editor should look at it again. */
    flagged: z.optional(text(120)),
    /** Its case is gone for people, and an editor looked at it and let it stay as it is. */
    kept: z.optional(z.literal(true)),
    /** A case whose day to be read again came while it was being rewritten. */
    due: z.optional(z.literal(true)),
    /** The bundle of another county that it came with, the version that has its words, and when that county withdrew it. */
    source: z.optional(z.extend(BundleSource(), { version: z.int(), gone: z.optional(Time()) })),
    /** Another wording that came with a bundle; it waits until an editor has said what becomes of it. */
    offered: z.optional(z.extend(BundleSource(), { content: Content(), waits: z.optional(z.literal(true)) })),
    updatedAt: Time(),
  }),
)
export type Manuscript = z.infer<ReturnType<typeof Manuscript>>

/** A manuscript as it was saved once. */
export const Version = lazily(() =>
  z.object({
    _id: z.string(),
    manuscript: Id(),
    version: z.int(),
    content: Content(),
    author: z.optional(z.string()),
    /** The bundle whose words these are. */
    source: z.optional(z.pick(BundleSource(), { county: true, number: true })),
    at: Time(),
  }),
)
export type Version = z.infer<ReturnType<typeof Version>>
