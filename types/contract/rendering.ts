import * as z from 'zod/mini'
import { Id, keys, Time, why } from '../entities/basics'
import {
  InMongolian,
  Language,
  LocalizedPage,
  MongolianText,
  mongolianShelf,
  RenderingKind,
  RenderingState,
  RenderingStatus,
  StaticPage,
} from '../entities/rendering'
import { lazily } from '../lazily'
import { scriptOrders } from '../words/county'
import { reasonsNext } from '../words/rendering'
import { type Calls, End, nothing, Page } from './call'
import { renderers, renderingSheetCalls } from './rendering-sheet'

export const localizationKey = lazily(() => ({ kind: RenderingKind(), item: Id(), language: Language() }))

export const renderingCalls = {
  ...renderingSheetCalls,
  /** Contents of a kind, and how each stands in a language; `words`: those whose title has them. Of alerts those in force. */
  'rendering.list': {
    role: renderers,
    input: () =>
      z.object({
        kind: RenderingKind(),
        language: Language(),
        words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(24))),
        page: Page(),
        after: z.optional(End()),
      }),
    output: () =>
      z.object({
        rows: z.array(z.object({ item: Id(), title: z.string(), state: RenderingState() })),
        more: z.boolean(),
        end: z.optional(End()),
      }),
  },
  /** How much there is in Mongolian, and what matters next: alerts in force, pages for whoever was cheated, tips of the coming days, the handbook. */
  'rendering.overview': {
    role: renderers,
    input: nothing,
    output: () =>
      z.object({
        next: z.array(z.object({ kind: RenderingKind(), item: Id(), title: z.string(), why: keys(reasonsNext), state: RenderingState() })),
        kinds: z.array(z.object({ kind: RenderingKind(), of: z.int(), done: z.int() })),
        /** When it was counted; ticks since are in it, new contents are not. */
        at: Time(),
      }),
  },
  /** What waits for a tick, and what lost it because its Chinese text changed; the latest first. */
  'rendering.waiting': {
    role: renderers,
    input: nothing,
    output: () =>
      z.object({
        waiting: z.array(z.object({ ...localizationKey(), title: z.string(), state: RenderingState(), toDecide: z.boolean() })),
      }),
  },
  /** One rendering beside the Chinese words. `recording` is a link that expires. */
  'rendering.read': {
    role: renderers,
    input: () => z.object(localizationKey()),
    output: () =>
      z.object({
        /** The content's words, its title first; a heading stands before the word at its place. `hash` stands for the words. */
        source: z.object({
          words: z.array(z.string()),
          headings: z.array(z.object({ at: z.int(), heading: z.string() })),
          hash: z.string(),
        }),
        state: RenderingState(),
        rendering: z.nullable(
          z.object({
            version: z.int(),
            text: z.optional(MongolianText()),
            transcript: z.optional(z.string()),
            recording: z.optional(z.string()),
            /** Why it was given back. */
            words: z.optional(z.string()),
            author: z.string(),
            /** What readers have. `current`: it still says what the Chinese text says. */
            shown: z.optional(z.object({ reviewer: z.string(), at: Time(), current: z.boolean() })),
          }),
        ),
        may: z.object({ save: z.boolean(), submit: z.boolean(), decide: z.boolean() }),
      }),
  },
  /** Keeps the words, whole each time. `recording`: whether the one there stays. Refused as `conflict` when somebody saved since version `after`. */
  'rendering.save': {
    role: renderers,
    input: () =>
      z.object({
        ...localizationKey(),
        text: z.optional(MongolianText()),
        transcript: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))),
        recording: z._default(z.boolean(), true),
        after: z.int().check(z.nonnegative()),
      }),
    output: () => z.object({ version: z.int() }),
  },
  /** One piece of a recording (MP3, M4A, AAC or WAV, at most 5 MB together), base64. The same piece again changes nothing. */
  'rendering.attach': {
    role: renderers,
    input: () =>
      z.object({
        ...localizationKey(),
        id: Id(),
        part: z.int().check(z.nonnegative()),
        parts: z.int().check(z.minimum(1), z.maximum(8)),
        audio: z.base64().check(z.minLength(4), z.maxLength(1_000_000)),
      }),
    output: () => z.object({ received: z.int(), version: z.int() }),
  },
  /** Hands one's own draft to a reviewer. */
  'rendering.submit': {
    role: renderers,
    input: () => z.object({ ...localizationKey(), version: z.int() }),
    output: () => z.object({ status: RenderingStatus() }),
  },
  /** Ticks the version that was read beside the Chinese words that were read (`source`), or gives it back with words. Never by its author. */
  'rendering.decide': {
    role: renderers,
    input: () => z.object({ ...localizationKey(), version: z.int(), source: z.string(), accept: z.boolean(), words: z.optional(why(100)) }),
    output: () => z.object({ status: RenderingStatus() }),
  },
  /** A content in Mongolian, as a named reviewer ticked it; `order`: which script the county has first, where it has said so. */
  'rendering.mongolian': {
    role: 'anyone',
    input: () => z.object({ kind: RenderingKind(), item: Id() }),
    output: () => z.extend(InMongolian(), { order: z.optional(keys(scriptOrders)) }),
  },
  /** Cases in Mongolian, those ticked last first, twelve at a time: ticked before `before`. */
  'rendering.shelf': { role: 'anyone', input: () => z.object({ before: Time() }), output: mongolianShelf },
  /** What was ticked of a page that stands in the program, whole: to be kept on the phone. */
  'rendering.standing': {
    role: 'anyone',
    input: () => z.object({ page: StaticPage() }),
    output: LocalizedPage,
  },
} as const satisfies Calls<'rendering'>
