import * as z from 'zod/mini'
import { Id, keys, Time } from '../entities/basics'
import { Bundle, BundleCounts, BundleSource, Intake } from '../entities/bundle'
import { FraudType } from '../entities/fraud'
import { ManuscriptKind } from '../entities/manuscript'
import { MediumId, MediumLink } from '../entities/medium'
import { lazily } from '../lazily'
import { bundleSteps } from '../words/bundle'
import { type Calls, nothing } from './call'

const makers = ['editor', 'commandRoom', 'admin'] as const
/** Who may go on with the drafts. */
const takers = ['editor', 'commandRoom'] as const

/** What goes in: of these kinds, and of these fraud types or of all. */
const Choices = lazily(() =>
  z.object({ kinds: z.array(ManuscriptKind()).check(z.minLength(1), z.maxLength(7)), types: z.array(FraudType()).check(z.maxLength(30)) }),
)
const Left = lazily(() => z.object({ kind: z.optional(ManuscriptKind()), title: z.string(), why: z.string() }))

export const bundleCalls = {
  /** What a bundle of these choices would hold, what it leaves out and why, and the pictures that could go along. */
  'bundle.choices': {
    role: makers,
    input: Choices,
    output: () =>
      z.object({
        counts: z.partialRecord(ManuscriptKind(), z.int()),
        withdrawn: z.int(),
        leftOut: z.array(Left()),
        /** More than a bundle holds: nothing is counted, and fewer are to be chosen. */
        tooMany: z.optional(z.boolean()),
        /** `ticked`: somebody said so the last time. */
        pictures: z.array(z.extend(MediumLink(), { title: z.string(), words: z.string(), ticked: z.boolean() })),
      }),
  },
  /** Makes a bundle, and gives a link of ten minutes to its file. The same id again gives the same bundle. */
  'bundle.make': {
    role: makers,
    input: () => z.extend(Choices(), { id: Id(), pictures: z.array(MediumId()).check(z.maxLength(500)) }),
    output: () => z.object({ number: z.int(), items: z.int(), name: z.string(), link: z.string() }),
  },
  /** The latest that were made here, and that were taken in. */
  'bundle.list': {
    role: makers,
    input: nothing,
    output: () =>
      z.object({
        made: z.array(z.extend(z.pick(Bundle(), { number: true, madeAt: true, items: true, withdrawn: true }), { by: z.string() })),
        taken: z.array(
          z.object({
            ...z.pick(Intake(), { _id: true, counts: true }).shape,
            ...z.pick(BundleSource(), { county: true, number: true, madeAt: true }).shape,
            takenAt: Time(),
            by: z.string(),
          }),
        ),
      }),
  },
  /** One piece of another county's bundle, base64, in order; one sent again changes nothing. With the last the file is judged: one that is cut, damaged, foreign, of a newer format or one's own is refused, and nothing of it stays. */
  'bundle.upload': {
    role: takers,
    input: () =>
      z.object({
        id: Id(),
        part: z.int().check(z.nonnegative()),
        parts: z.int().check(z.minimum(1), z.maximum(30)),
        bytes: z.base64().check(z.minLength(4), z.maxLength(1_000_000)),
      }),
    output: () => z.object({ received: z.int() }),
  },
  /** What taking it in would do with each of its contents; nothing is done. */
  'bundle.look': {
    role: takers,
    input: () => z.object({ id: Id() }),
    output: () =>
      z.object({
        from: BundleSource(),
        /** A newer one of the same county was taken in before: of this one only what is not there yet is taken. */
        older: z.boolean(),
        steps: z.array(z.object({ step: keys(bundleSteps), kind: ManuscriptKind(), title: z.string(), note: z.optional(z.string()) })),
        /** What is left out of it, and why. */
        unreadable: z.array(Left()),
      }),
  },
  /** Takes it in, some hundred a call: new ones as drafts, `left` more to do. What is done already is not done again. */
  'bundle.takeIn': {
    role: takers,
    input: () => z.object({ id: Id() }),
    output: () => z.object({ left: z.int(), counts: BundleCounts() }),
  },
} as const satisfies Calls<'bundle'>
