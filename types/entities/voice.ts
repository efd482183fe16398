import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { spokenKinds, spokenStates } from '../words/voice'
import { keys, Time, text } from './basics'

export const SpokenKind = lazily(() => keys(spokenKinds))
export type SpokenKind = z.infer<ReturnType<typeof SpokenKind>>

/** A sentence that was spoken. `_id` stands for voice, pace and words: the same words are never paid twice. */
export const Sound = lazily(() =>
  z.object({
    _id: z.string(),
    /** As they are said: numbers in characters. */
    words: text(400),
    /** What the service counts. */
    characters: z.int(),
    file: z.string(),
    at: Time(),
  }),
)
export type Sound = z.infer<ReturnType<typeof Sound>>

/** A text that is or will be spoken whole. `_id` is `kind.item`; `hash` stands for its words, so that a sound never outlives a change of them. */
export const SpokenText = lazily(() =>
  z.object({
    _id: z.string(),
    kind: SpokenKind(),
    item: z.string(),
    words: z.string(),
    hash: z.string(),
    /** Its sentences, in order, and what the service counts of them. */
    sounds: z.array(z.string()),
    characters: z.int(),
    state: keys(spokenStates),
    /** The smallest is spoken first. */
    turn: z.int(),
    /** How often it failed, and until when the others go before it. */
    tries: z.optional(z.int()),
    waitsUntil: z.optional(Time()),
    /** All of it, one after the other. */
    file: z.optional(z.string()),
    bytes: z.optional(z.int()),
    at: z.optional(Time()),
  }),
)
export type SpokenText = z.infer<ReturnType<typeof SpokenText>>

/** What the county pays for speech: there is one, `plan`. Nothing is spoken before an administrator said yes. */
export const SpeechPlan = lazily(() =>
  z.object({
    _id: z.literal('plan'),
    version: z.int(),
    yes: z.boolean(),
    /** In fen, for ten thousand characters: as the county's own contract has it. */
    price: z.int().check(z.nonnegative(), z.maximum(100_000)),
    /** Characters a month. */
    cap: z.int().check(z.nonnegative(), z.maximum(100_000_000)),
    by: z.optional(z.string()),
    at: z.optional(Time()),
    /** When all that is published was last looked through. */
    gatheredAt: Time(),
    /** When somebody last asked for that. */
    askedAt: z.optional(Time()),
    /** How many texts of each kind stand how, as the last run that changed any left them; `characters` of those that wait. */
    counts: z.optional(z.array(z.object({ kind: SpokenKind(), there: z.int(), waiting: z.int(), refused: z.int(), characters: z.int() }))),
    /** Until when somebody is at work: one at a time, so that nothing is paid twice. */
    busyUntil: Time(),
    /** Why the service took nothing, the last time it was asked. */
    trouble: z.optional(z.string()),
  }),
)
export type SpeechPlan = z.infer<ReturnType<typeof SpeechPlan>>

/** What was spoken in a month, such as 2026-11. */
export const SpeechMonth = lazily(() => z.object({ _id: z.string(), characters: z.int() }))
