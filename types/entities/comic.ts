import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { comicFaces, comicPeople, comicPhones, comicPlaces, comicPoses, comicScenes } from '../words/comic'
import { Audience } from './audience'
import { Id, keys, text } from './basics'

/** Somebody in a picture. They look towards the middle, or away from it when turned. */
export const ComicPerson = lazily(() =>
  z.object({
    who: keys(comicPeople),
    at: keys(comicPlaces),
    pose: keys(comicPoses),
    face: keys(comicFaces),
    turned: z.optional(z.literal(true)),
  }),
)
export type ComicPerson = z.infer<ReturnType<typeof ComicPerson>>

/** A phone drawn large beside the people. */
export const ComicPhone = lazily(() =>
  z.object({
    kind: keys(comicPhones),
    /** Who it says it comes from. */
    from: text(9),
    words: text(40),
    /** From whom it says, and not from a swindler. */
    honest: z.optional(z.literal(true)),
  }),
)
export type ComicPhone = z.infer<ReturnType<typeof ComicPhone>>

/** What is said: by one of the people (their place in the list, from 0), or by whoever is on the phone. */
export const ComicBubble = lazily(() =>
  z.object({ by: z.union([z.int().check(z.minimum(0), z.maximum(2)), z.literal('phone')]), words: text(24) }),
)
export type ComicBubble = z.infer<ReturnType<typeof ComicBubble>>

/** One picture. */
export const ComicPanel = lazily(() =>
  z
    .object({
      scene: keys(comicScenes),
      /** Seen from near: head and shoulders. */
      near: z.optional(z.literal(true)),
      people: z.array(ComicPerson()).check(z.minLength(1), z.maxLength(3)),
      phone: z.optional(ComicPhone()),
      bubbles: z.array(ComicBubble()).check(z.maxLength(3)),
      /** What stands under the picture. */
      caption: z.optional(text(30)),
    })
    .check(
      z.refine(({ people }) => new Set(people.map(({ who }) => who)).size === people.length),
      z.refine(({ people }) => new Set(people.map(({ at }) => at)).size === people.length),
      z.refine(({ people, phone, bubbles }) =>
        bubbles.every(({ by }) => (by === 'phone' ? phone || people.some(({ pose }) => pose === 'call') : by < people.length)),
      ),
    ),
)
export type ComicPanel = z.infer<ReturnType<typeof ComicPanel>>

/** 漫画: a published case in four to six pictures, drawn by comics/. */
export const Comic = lazily(() =>
  z.object({
    _id: Id(),
    case: Id(),
    title: text(16),
    panels: z.array(ComicPanel()).check(z.minLength(4), z.maxLength(6)),
    audiences: z.array(Audience()),
  }),
)
export type Comic = z.infer<ReturnType<typeof Comic>>
