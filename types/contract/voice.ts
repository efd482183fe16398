import * as z from 'zod/mini'
import { Time, text } from '../entities/basics'
import { SpeechPlan, SpokenKind, SpokenText } from '../entities/voice'
import { lazily } from '../lazily'
import type { Calls } from './call'
import { nothing } from './call'

/** Who looks after what is heard. */
export const voiceKeepers = ['admin', 'commandRoom', 'editor'] as const

const Plan = lazily(() => z.pick(SpeechPlan(), { version: true, yes: true, price: true, cap: true }))

export const voiceCalls = {
  /** Links to sentences that are spoken already, in order; none unless all of them are. Nothing is ever spoken for whoever asks. */
  'voice.sounds': {
    role: 'anyone',
    input: () => z.object({ sentences: z.array(text(400)).check(z.minLength(1), z.maxLength(40)) }),
    output: () => z.object({ links: z.array(z.string()) }),
  },
  /** How much is spoken and how much waits, as the last look through left it, what it costs, and what was agreed to. */
  'voice.state': {
    role: voiceKeepers,
    input: nothing,
    output: () =>
      z.object({
        /** Whether the county has a key for the service. */
        key: z.boolean(),
        plan: z.nullable(z.extend(Plan(), { by: z.optional(z.string()), at: z.optional(Time()) })),
        /** Characters this month. */
        spent: z.int(),
        /** `characters` at most: what two texts say alike is paid once. */
        waiting: z.object({ texts: z.int(), characters: z.int() }),
        kinds: z.array(z.object({ kind: SpokenKind(), there: z.int(), waiting: z.int(), refused: z.int() })),
        /** Whether this person may say yes. */
        mayDecide: z.boolean(),
        /** Why nothing goes on, in words. */
        trouble: z.optional(z.string()),
      }),
  },
  /** The texts of a kind, twenty behind the key `after`; of those that are there a link. */
  'voice.texts': {
    role: voiceKeepers,
    input: () => z.object({ kind: SpokenKind(), after: z.optional(z.string().check(z.maxLength(140))) }),
    output: () =>
      z.object({
        texts: z.array(
          z.extend(z.pick(SpokenText(), { _id: true, words: true, state: true }), {
            /** What it is called, where its words do not begin with that. */
            title: z.optional(z.string()),
            link: z.optional(z.string()),
          }),
        ),
        more: z.boolean(),
      }),
  },
  /** Says yes or no to what it costs: so much for ten thousand characters, so many characters a month. Refused as `conflict` when somebody decided since version `after`. */
  'voice.decide': {
    role: ['admin'],
    input: () => z.extend(z.pick(SpeechPlan(), { yes: true, price: true, cap: true }), { after: z.int().check(z.nonnegative()) }),
    output: () => Plan(),
  },
} as const satisfies Calls<'voice'>
