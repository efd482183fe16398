import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { broadcastKinds, broadcastStates, dayBegins, dayEnds, nightWords, notPlayedReasons, quietNear } from '../words/broadcast'
import { Id, keys, RegionId, Time, text, VillageId, why } from './basics'

/** 07:30; never at night. */
const Clock = lazily(() =>
  z.string().check(
    z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
    z.refine((clock) => clock >= dayBegins && clock <= dayEnds, nightWords),
  ),
)

/** From when to when a loudspeaker may be used. */
export const Window = lazily(() => z.object({ from: Clock(), to: Clock() }).check(z.refine(({ from, to }) => from < to, '结束要晚于开始')))
export type Window = z.infer<ReturnType<typeof Window>>

/** What is read out, and what it was called; `said` stands for its words as they were put in, `seconds` is how long they take. */
export const Piece = lazily(() =>
  z.object({ kind: keys(broadcastKinds), item: Id(), what: text(60), said: z.optional(z.string()), seconds: z.optional(z.int()) }),
)
export type Piece = z.infer<ReturnType<typeof Piece>>

/** That a stretch was played, and what of it; or that it was not, and why. */
export const Tick = lazily(() =>
  z.object({
    id: Id(),
    by: z.string(),
    at: Time(),
    played: z.boolean(),
    pieces: z.array(Piece()),
    why: z.optional(keys(notPlayedReasons)),
    note: z.optional(text(40)),
  }),
)
export type Tick = z.infer<ReturnType<typeof Tick>>

/** A stretch of the day. */
export const Slot = lazily(() =>
  z.object({
    from: Clock(),
    to: Clock(),
    /** Scripts and tips; alerts come by themselves. */
    pieces: z.array(Piece()).check(z.maxLength(12)),
    /** Outside the county's windows: for this alert alone, and why. */
    outside: z.optional(z.object({ id: Id(), alert: Id(), why: why(60), by: z.string(), at: Time() })),
    /** What was said of it, the last one counts. */
    ticks: z.array(Tick()),
  }),
)
export type Slot = z.infer<ReturnType<typeof Slot>>

/** What a village's loudspeaker reads out on a day. Its id is made of both. */
export const Broadcast = lazily(() =>
  z.object({
    _id: z.string(),
    region: VillageId(),
    day: z.iso.date(),
    /** The village and every place above it. */
    at: z.array(RegionId()),
    /** Day and village: the order of the log, and where a page of it ends. */
    order: z.string(),
    status: keys(broadcastStates),
    slots: z.array(Slot()).check(z.maxLength(12)),
    /** Who wrote it; nobody where alerts alone were played. */
    by: z.optional(z.string()),
    changedAt: Time(),
    version: z.int(),
    approved: z.optional(z.object({ by: z.string(), at: Time() })),
    givenBack: z.optional(z.object({ by: z.string(), at: Time(), words: why(100) })),
    /** What stood here before, oldest first. */
    past: z.optional(
      z.array(
        z.object({
          version: z.int(),
          by: z.string(),
          at: Time(),
          slots: z.array(z.object({ from: Clock(), pieces: z.array(Piece()) })),
          approved: z.optional(z.object({ by: z.string(), at: Time() })),
        }),
      ),
    ),
  }),
)
export type Broadcast = z.infer<ReturnType<typeof Broadcast>>

/** A village's loudspeaker: where it stands and what is near, as somebody by name says. Its id is the village's. */
export const Loudspeaker = lazily(() =>
  z.object({
    _id: VillageId(),
    spot: text(40),
    near: z.array(keys(quietNear)).check(z.maxLength(4)),
    by: z.string(),
    at: Time(),
    version: z.int(),
    past: z.optional(z.array(z.object({ version: z.int(), spot: text(40), near: z.array(keys(quietNear)), by: z.string(), at: Time() }))),
  }),
)
export type Loudspeaker = z.infer<ReturnType<typeof Loudspeaker>>

/** What a county says of its loudspeakers: when, who agrees, and its own rule where it has one (噪声污染防治法 64 lets it). */
export const LoudspeakerRules = lazily(() =>
  z.object({
    windows: z.optional(
      z.array(Window()).check(
        z.minLength(1),
        z.maxLength(6),
        z.refine((all) => all.every(({ from }, i) => i === 0 || from >= (all[i - 1]?.to ?? '')), '一段接一段，不要重叠'),
      ),
    ),
    leaderApproves: z.optional(z.boolean()),
    rule: z.optional(text(80)),
  }),
)
export type LoudspeakerRules = z.infer<ReturnType<typeof LoudspeakerRules>>
