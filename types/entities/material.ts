import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { materialKinds, posterColours } from '../words/material'
import { Audience } from './audience'
import { Id, keys, text } from './basics'
import { FraudType } from './fraud'

export const MaterialKind = lazily(() => keys(materialKinds))
export type MaterialKind = z.infer<ReturnType<typeof MaterialKind>>

export const Slogan = lazily(() =>
  z.object({
    _id: Id(),
    text: text(24),
    /** Absent when it holds whatever the fraud. */
    type: z.optional(FraudType()),
    audiences: z.array(Audience()),
  }),
)
export type Slogan = z.infer<ReturnType<typeof Slogan>>

/** Read over a village's loudspeaker in 30–60 seconds, at about four characters a second. */
export const Script = lazily(() =>
  z.object({
    _id: Id(),
    case: Id(),
    title: text(20),
    text: z.string().check(z.trim(), z.minLength(120), z.maxLength(240)),
    audiences: z.array(Audience()),
  }),
)
export type Script = z.infer<ReturnType<typeof Script>>

/** What stands on a poster; the drawing is the screens'. */
export const Poster = lazily(() =>
  z.object({
    _id: Id(),
    case: Id(),
    title: text(20),
    /** The largest words, a line a part. */
    headline: z.array(text(9)).check(z.minLength(1), z.maxLength(3)),
    lines: z.array(text(22)).check(z.minLength(2), z.maxLength(4)),
    colour: keys(posterColours),
    audiences: z.array(Audience()),
  }),
)
export type Poster = z.infer<ReturnType<typeof Poster>>
