import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { bundleSteps } from '../words/bundle'
import { Id, keys, Time, text } from './basics'
import { MediumId } from './medium'

/** Which bundle of which county. */
export const BundleSource = lazily(() =>
  z.object({
    /** Of one county always the same, whatever it is called: the id of the first bundle it made. */
    source: Id(),
    county: text(20),
    number: z.int().check(z.minimum(1)),
    madeAt: Time(),
  }),
)
export type BundleSource = z.infer<ReturnType<typeof BundleSource>>

/** A bundle that this county made, under its number: no two have the same. */
export const Bundle = lazily(() =>
  z.object({
    _id: z.string(),
    /** The id that its maker's screen gave: asked for again, it is the same bundle. */
    request: Id(),
    ...BundleSource().shape,
    by: z.string(),
    items: z.int(),
    withdrawn: z.int(),
    /** The pictures that somebody said may go out: ticked again the next time. */
    pictures: z.array(MediumId()),
    /** What this or an earlier one carried, as `kind.item`: a next one says which of it was withdrawn. */
    carried: z.array(z.string()),
    /** Until the night. */
    file: z.optional(z.string()),
  }),
)
export type Bundle = z.infer<ReturnType<typeof Bundle>>

export const BundleCounts = lazily(() => z.partialRecord(keys(bundleSteps), z.int()))

/** Another county's bundle: pieces while it comes in, then one file until the night, then what became of it. */
export const Intake = lazily(() =>
  z.object({
    _id: Id(),
    by: z.string(),
    at: Time(),
    pieces: z.array(z.string()),
    file: z.optional(z.string()),
    from: z.optional(BundleSource()),
    /** When somebody took it in, and what that did. */
    takenAt: z.optional(Time()),
    counts: z.optional(BundleCounts()),
  }),
)
export type Intake = z.infer<ReturnType<typeof Intake>>
