import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { children } from '../words/quiz'
import { Id, keys, text } from './basics'
import { FraudType } from './fraud'
import { Away } from './play'

/** 课堂包: ten minutes in a class, on one screen, nothing on pupils' phones. */
export const Pack = lazily(() =>
  z.object({
    _id: Id(),
    title: text(14),
    band: keys(children),
    type: FraudType(),
    /** The theme of the bank whose three messages are shown: one genuine, two false. */
    theme: text(12),
    /** Told by the teacher, about a minute. */
    story: text(180),
    /** How one can tell, one sentence. */
    clue: text(40),
    /** What pairs rehearse: what the one says, what the other does, and the line that is said aloud. */
    pairs: z.object({ first: text(60), second: text(60), line: text(30) }),
    /** What the card to take home says. */
    card: z.array(text(30)).check(z.length(3)),
    /** Questions to talk about when there is half an hour. */
    talk: z.array(text(50)).check(z.length(3)),
    away: z.optional(Away()),
  }),
)
export type Pack = z.infer<ReturnType<typeof Pack>>
