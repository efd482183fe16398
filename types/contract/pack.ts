import * as z from 'zod/mini'
import { Id } from '../entities/basics'
import { Lesson } from '../entities/lesson'
import { Pack } from '../entities/pack'
import { QuizItem, Wording } from '../entities/quiz'
import { Region, Village } from '../entities/region'
import { type Calls, nothing } from './call'

/** A message as it is shown to a class, with its answer. */
const Shown = () =>
  z.object({
    ...z.pick(QuizItem(), { _id: true, genuine: true, type: true, why: true, ask: true }).shape,
    ...Wording().shape,
    variant: z.int(),
  })

/** What was counted of a pack, over several classes. */
const Counted = () =>
  z.object({
    pack: Id(),
    title: z.string(),
    classes: z.int(),
    pupils: z.int(),
    messages: z.array(
      z.object({
        item: Id(),
        genuine: z.boolean(),
        from: z.string(),
        /** Over classes that counted before and after. */
        both: z.optional(z.object({ pupils: z.int(), before: z.int(), after: z.int() })),
        /** Over those that counted before alone. */
        once: z.optional(z.object({ pupils: z.int(), before: z.int() })),
      }),
    ),
  })

const readers = ['teacher', 'editor', 'commandRoom', 'leader', 'admin'] as const

export const packCalls = {
  /** The packs with all that a class of half an hour needs: kept on the device, no network is needed any more. `schools`: where this teacher may hand in. */
  'pack.list': {
    role: readers,
    input: nothing,
    output: () =>
      z.object({
        schools: z.array(Village()),
        packs: z.array(
          z.extend(z.omit(Pack(), { away: true }), {
            /** The theme's three messages in three wordings: to be judged before the clue, after it, and in the rest of half an hour. */
            before: z.array(Shown()),
            after: z.array(Shown()),
            more: z.array(Shown()),
          }),
        ),
      }),
  },
  /** The mini-program code that leads a family to the same theme, a PNG in base64; absent when WeChat gives none. */
  'pack.code': { role: readers, input: () => z.object({ id: Id() }), output: () => z.object({ picture: z.optional(z.string()) }) },
  /** What a pack is about, for the family that scanned its code. */
  'pack.theme': { role: 'anyone', input: () => z.object({ id: Id() }), output: () => z.object({ theme: z.optional(z.string()) }) },
  /** Takes in what was counted in a class. The same id again changes nothing; late is fine. */
  'pack.handIn': {
    role: ['teacher'],
    input: () => z.extend(z.omit(Lesson(), { _id: true, by: true, band: true }), { id: Id() }),
    output: nothing,
  },
  /** A teacher's own school; for those who look after a place only the sum over all its schools, never one of them. */
  'pack.counts': {
    role: readers,
    input: nothing,
    output: () =>
      z.object({
        schools: z.array(
          z.extend(Village(), {
            packs: z.array(Counted()),
            /** The classes this teacher held, the latest first. */
            mine: z.array(z.pick(Lesson(), { _id: true, pack: true, day: true, cut: true })),
          }),
        ),
        regions: z.array(z.extend(z.pick(Region(), { _id: true, name: true }), { packs: z.array(Counted()) })),
      }),
  },
} as const satisfies Calls<'pack'>
