import * as z from 'zod/mini'
import { Id, keys, Time, VillageId } from '../entities/basics'
import { Slot, Tick } from '../entities/broadcast'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
import { broadcastKinds, leftOutReasons } from '../words/broadcast'

/** Whoever puts a day's list together and says that it was played. */
export const broadcastWriters = ['gridWorker', 'editor', 'commandRoom'] as const
export const broadcastReaders = [...broadcastWriters, 'media', 'leader'] as const

export const Place = lazily(() => z.pick(Region(), { _id: true, name: true, level: true }))

export const SlotKey = () => ({ region: VillageId(), day: z.iso.date(), from: Slot().shape.from })

/** Who did it, by name, and when. */
export const Named = lazily(() => z.object({ by: z.string(), at: Time() }))

/** A piece as it is read out now. */
const Now = lazily(() =>
  z.object({
    kind: keys(broadcastKinds),
    item: Id(),
    title: z.string(),
    text: z.string(),
    seconds: z.int(),
    /** Of an alert: until when it holds, and who agreed to it. */
    until: z.optional(Time()),
    approver: z.optional(z.string()),
    /** Why it is proposed. */
    because: z.optional(z.string()),
    recording: z.optional(z.string()),
    machine: z.optional(z.literal(true)),
    /** It is there in Mongolian; the link where it is spoken too. */
    mongolian: z.optional(z.object({ recording: z.optional(z.string()) })),
  }),
)

/** A stretch as it stands now: with the alerts in force, without what may not be read out any more. */
export const SlotNow = lazily(() =>
  z.object({
    from: z.string(),
    to: z.string(),
    pieces: z.array(Now()),
    seconds: z.int(),
    leftOut: z.array(z.object({ what: z.string(), why: keys(leftOutReasons) })),
    outside: z.optional(z.object({ why: z.string(), by: z.string(), at: Time() })),
    tick: z.optional(z.extend(z.pick(Tick(), { played: true, why: true, note: true, at: true }), { by: z.string() })),
  }),
)
