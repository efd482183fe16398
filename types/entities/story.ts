import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { acts } from '../words/story'
import { Id, keys, text } from './basics'
import { FraudType } from './fraud'
import { Away } from './play'
import { Band } from './quiz'

const NodeId = lazily(() => z.string().check(z.regex(/^[a-z0-9]{1,8}$/)))

/** A place where one decides (`choices`, `ask`), or an end (`act`). */
export const StoryNode = lazily(() =>
  z.object({
    id: NodeId(),
    /** Whose words `says` are, e.g. 电话里的人; 旁白 tells what happens. */
    who: text(12),
    says: text(120),
    choices: z.optional(z.array(z.object({ words: text(24), to: NodeId() })).check(z.length(2))),
    /** What one learns by asking first. One decides afterwards. */
    ask: z.optional(text(90)),
    act: z.optional(z.object({ kind: keys(acts), line: text(40) })),
    /** An end where something was lost: it may be undone, once a story. */
    lost: z.optional(z.literal(true)),
  }),
)
export type StoryNode = z.infer<ReturnType<typeof StoryNode>>

/** 演一演: one reads what the swindler says, the other decides. The first node is where it begins. */
export const Story = lazily(() =>
  z.object({
    _id: Id(),
    title: text(14),
    /** Who decides. */
    band: Band(),
    type: FraudType(),
    /** Where one is and what one is doing when it begins. */
    scene: text(60),
    nodes: z.array(StoryNode()).check(z.minLength(5), z.maxLength(7)),
    away: z.optional(Away()),
  }),
)
export type Story = z.infer<ReturnType<typeof Story>>
