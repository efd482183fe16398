import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { languages, renderingKinds, renderingStates, renderingStatuses } from '../words/rendering'
import { staticPages } from '../words/static-page'
import { Id, keys, RegionId, Time, text } from './basics'

export const RenderingKind = lazily(() => keys(renderingKinds))
export type RenderingKind = z.infer<ReturnType<typeof RenderingKind>>

export const StaticPage = lazily(() => keys(staticPages))
export type StaticPage = z.infer<ReturnType<typeof StaticPage>>

export const Language = lazily(() => keys(languages))
export type Language = z.infer<ReturnType<typeof Language>>

export const RenderingStatus = lazily(() => keys(renderingStatuses))

/** Mongolian words as they are read: top to bottom, lines from left to right. */
export const MongolianText = lazily(() =>
  z.object({
    headline: text(80),
    /** None where the content has a title alone, as a slogan has. */
    paragraphs: z.array(text(600)).check(z.maxLength(40)),
  }),
)
export type MongolianText = z.infer<ReturnType<typeof MongolianText>>

export const Recording = lazily(() => z.object({ id: Id(), file: z.string() }))

export const Rendered = lazily(() =>
  z.object({
    /** Mongolian only: the Chinese text is the content itself. */
    text: z.optional(MongolianText()),
    recording: z.optional(Recording()),
    /** What the recording says, for whoever cannot hear it and whoever reviews it. */
    transcript: z.optional(text(2000)),
  }),
)

/** A content in Mongolian, or spoken. `_id` is `kind.item.language`. Readers only ever get `shown`, and that only while its source is unchanged. */
export const Localization = lazily(() =>
  z.object({
    _id: z.string(),
    kind: RenderingKind(),
    item: Id(),
    language: Language(),
    ...Rendered().shape,
    status: RenderingStatus(),
    version: z.int(),
    /** Written by earlier releases alone: a cloud holds one county. */
    region: z.optional(RegionId()),
    /** Who wrote or recorded last: never the one who ticks it. */
    author: z.string(),
    /** Why it was given back. */
    words: z.optional(text(100)),
    /** A recording that is still coming in, piece by piece. */
    upload: z.optional(z.object({ id: Id(), files: z.array(z.string()) })),
    /** What a reviewer ticked, by whom, and of which words of the content (their hash). */
    shown: z.optional(z.extend(Rendered(), { reviewer: z.string(), source: z.string(), at: Time() })),
    updatedAt: Time(),
  }),
)
export type Localization = z.infer<ReturnType<typeof Localization>>

/** How much there is in Mongolian, kind by kind, as counted at `at`; a tick since is added. The collection holds this one, `mn`. */
export const RenderingCount = lazily(() =>
  z.object({
    _id: z.string(),
    at: Time(),
    kinds: z.record(RenderingKind(), z.object({ of: z.int(), done: z.int() })),
  }),
)
export type RenderingCount = z.infer<ReturnType<typeof RenderingCount>>

export const RenderingState = lazily(() => z.enum(Object.keys(renderingStates) as (keyof typeof renderingStates)[]))

/** `recording`: a link to the Chinese one, `machine` when a machine says it and no person. `mongolian`: `rendering.mongolian` has the text, reviewed by a person. */
export const localized = lazily(() => ({
  recording: z.optional(z.string()),
  machine: z.optional(z.literal(true)),
  mongolian: z.optional(z.literal(true)),
}))

/** A content in Mongolian, as a named reviewer ticked it. */
export const InMongolian = lazily(() =>
  z.object({
    text: MongolianText(),
    recording: z.optional(z.string()),
    transcript: z.optional(z.string()),
    reviewer: z.string(),
  }),
)

export type InMongolian = z.infer<ReturnType<typeof InMongolian>>

/** Cases in Mongolian, those ticked last first; more of them were ticked before `next`. */
export const mongolianShelf = lazily(() =>
  z.object({ cases: z.array(z.object({ item: Id(), title: z.string(), headline: z.string() })), next: z.optional(Time()) }),
)

/** What there is of a page that stands in the program. */
export const LocalizedPage = lazily(() =>
  z.object({ recording: z.optional(z.string()), machine: z.optional(z.literal(true)), mongolian: z.optional(InMongolian()) }),
)
