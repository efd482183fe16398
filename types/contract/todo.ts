import * as z from 'zod/mini'
import { keys, RegionId, Time } from '../entities/basics'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
import { todoKinds } from '../words/todo'
import { type Calls, nothing } from './call'

export const TodoKind = lazily(() => keys(todoKinds))
export type TodoKind = z.infer<ReturnType<typeof TodoKind>>

/** One thing that waits for somebody. */
export const Todo = lazily(() =>
  z.object({
    kind: TodoKind(),
    /** What its screen is opened with: an id, or whatever names the thing there. */
    id: z.string(),
    /** What it is about, as its screen calls it. Never a name, a number or a word of a report. */
    what: z.string(),
    /** The reason it came back, or how much of it is left. */
    note: z.optional(z.string()),
    /** Since when it waits. */
    at: Time(),
    /** Somebody may lose money or stay without help while it waits. */
    urgent: z.optional(z.literal(true)),
  }),
)
export type Todo = z.infer<ReturnType<typeof Todo>>

/** Who sees what waits anywhere in a place. */
export const todoWatchers = ['commandRoom', 'admin'] as const

const Place = lazily(() => z.pick(Region(), { _id: true, name: true, level: true }))

export const todoCalls = {
  /** What waits for this person: the urgent first, then the oldest; at most a page of each kind, and how many of each there are in all (groups and people, where a line stands for several); of those in `more` at least so many. Nothing for whoever holds no role. */
  'todo.list': {
    role: 'anyone',
    input: nothing,
    output: () => z.object({ todos: z.array(Todo()), counts: z.partialRecord(TodoKind(), z.int()), more: z.optional(z.array(TodoKind())) }),
  },
  /** Everything that waits in a county or town, whoever it waits for: how many of each kind and since when. Nobody who has not acted is named. */
  'todo.inPlace': {
    role: todoWatchers,
    input: () => z.object({ region: z.optional(RegionId()) }),
    output: () =>
      z.object({
        place: Place(),
        places: z.array(Place()),
        kinds: z.array(
          z.object({
            kind: TodoKind(),
            /** Under five of what people asked or reported: some, and not since when. */
            count: z.union([z.int(), z.literal('few')]),
            /** At least so many. */
            more: z.optional(z.literal(true)),
            urgent: z.boolean(),
            /** Since when the first of them waits. */
            since: z.optional(Time()),
            /** There is one of it for the whole county, wherever one looks. */
            whole: z.boolean(),
          }),
        ),
      }),
  },
} as const satisfies Calls<'todo'>
