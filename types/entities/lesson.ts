import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { cuts } from '../words/pack'
import { children } from '../words/quiz'
import { Id, keys, VillageId } from './basics'

const Count = () => z.int().check(z.minimum(0), z.maximum(200))

/** How many pupils held a message for false: in a first wording before the clue was told, in a second after it. Absent: not counted. */
export const Hands = lazily(() => z.object({ item: Id(), before: z.optional(Count()), after: z.optional(Count()) }))
export type Hands = z.infer<ReturnType<typeof Hands>>

/** A class that was held: counts alone. No pupil, no class and no teacher can be read off it; it is gone after 90 days. */
export const Lesson = lazily(() =>
  z.object({
    _id: Id(),
    pack: Id(),
    band: keys(children),
    /** A region of the level `school`. */
    school: VillageId(),
    /** The day in Asia/Shanghai, as 2026-11-23. */
    day: z.iso.date(),
    cut: keys(cuts),
    pupils: z.int().check(z.minimum(1), z.maximum(200)),
    hands: z.array(Hands()).check(z.maxLength(3)),
    /** Stands for the teacher, who sees the classes of their own. */
    by: z.string(),
  }),
)
export type Lesson = z.infer<ReturnType<typeof Lesson>>
