import * as z from 'zod/mini'
import { Id, keys, RegionId, Time, text, VillageId, why } from '../entities/basics'
import { Loudspeaker, Piece, Slot, Tick, Window } from '../entities/broadcast'
import { broadcastApprovers, broadcastStates } from '../words/broadcast'
import { broadcastReaders, broadcastWriters, Named, Place, SlotKey, SlotNow } from './broadcast-slot'
import type { Calls } from './call'

/** One of these agrees, as the county says which. */
export const approvers = ['commandRoom', 'leader'] as const

export const broadcastCalls = {
  /** What a village's loudspeaker reads out on a day: as somebody put it together, or else as the program proposes it. Of a town or county the places below are given to choose from. Without a day: today. */
  'broadcast.day': {
    role: broadcastReaders,
    input: () => z.object({ region: z.optional(RegionId()), day: z.optional(z.iso.date()) }),
    output: () =>
      z.object({
        ...{ place: Place(), above: z.array(Place()), below: z.array(Place()) },
        today: z.iso.date(),
        /** For whoever agrees: how many other lists wait for them, and the one to read next, in the county's order. */
        others: z.optional(z.object({ count: z.int(), next: z.object({ region: VillageId(), day: z.iso.date(), what: z.string() }) })),
        /** Absent where it is no village. */
        list: z.optional(
          z.object({
            day: z.iso.date(),
            status: keys(broadcastStates),
            /** 0: nobody has written it yet, what stands there is proposed. */
            version: z.int(),
            slots: z.array(SlotNow()),
            written: z.optional(Named()),
            approved: z.optional(Named()),
            /** Somebody agreed to it, as it is or as it was: stretches that have begun are not changed any more. */
            agreed: z.boolean(),
            givenBack: z.optional(z.extend(Named(), { words: z.string() })),
            /** Why nothing but alerts is read out that day. */
            quiet: z.optional(z.string()),
            windows: z.array(Window()),
            approver: keys(broadcastApprovers),
            /** The county's own rule for loudspeakers near homes. */
            rule: z.optional(z.string()),
            loudspeaker: z.optional(
              z.extend(z.pick(Loudspeaker(), { spot: true, near: true, at: true, version: true }), { by: z.string() }),
            ),
            /** Alerts so urgent that they may be read out at another hour, today and now. */
            urgent: z.array(z.object({ id: Id(), title: z.string() })),
            may: z.object({ save: z.boolean(), approve: z.boolean(), tick: z.boolean() }),
          }),
        ),
      }),
  },
  /** Puts a day's list together, whole each time; `submit`: and hands it in. Refused as `conflict` when somebody saved since version `after`. */
  'broadcast.save': {
    role: broadcastWriters,
    input: () =>
      z.object({
        region: VillageId(),
        day: z.iso.date(),
        slots: z
          .array(
            z.object({
              from: Slot().shape.from,
              pieces: z.array(z.object({ kind: z.enum(['script', 'tip']), item: Id() })).check(z.maxLength(12)),
            }),
          )
          .check(z.maxLength(12)),
        submit: z.boolean(),
        after: z.int().check(z.nonnegative()),
      }),
    output: () => z.object({ version: z.int() }),
  },
  /** Agrees to the list that was read, by name. Never whoever wrote it. */
  'broadcast.approve': {
    role: approvers,
    input: () => z.object({ region: VillageId(), day: z.iso.date(), after: z.int() }),
    output: () => z.object({ version: z.int() }),
  },
  /** Gives it back with words. */
  'broadcast.giveBack': {
    role: approvers,
    input: () => z.object({ region: VillageId(), day: z.iso.date(), after: z.int(), words: why(100) }),
    output: () => z.object({ version: z.int() }),
  },
  /** An urgent alert in force is read out now, at another hour than the county's; never at night. It is noted who and why. */
  'broadcast.outside': {
    role: broadcastWriters,
    input: () => z.object({ id: Id(), region: VillageId(), alert: Id(), why: why(60) }),
    output: () => z.object({ day: z.iso.date(), from: z.string() }),
  },
  /** A stretch was played, with these pieces. The same id again changes nothing. */
  'broadcast.played': {
    role: broadcastWriters,
    input: () =>
      z.object({
        ...{ ...SlotKey(), id: Id(), at: Time() },
        pieces: z.array(z.pick(Piece(), { kind: true, item: true })).check(z.minLength(1), z.maxLength(60)),
      }),
    output: () => z.object({}),
  },
  /** A stretch was not played, and why. */
  'broadcast.notPlayed': {
    role: broadcastWriters,
    input: () => z.object({ ...SlotKey(), id: Id(), at: Time(), why: Tick().shape.why.def.innerType, note: z.optional(text(40)) }),
    output: () => z.object({}),
  },
  /** The sound of one piece, or of a stretch whole: an MP3 to be taken to where the loudspeaker is, named by day, place and what it is. Of a stretch only what may be played. */
  'broadcast.sound': {
    role: broadcastReaders,
    input: () =>
      z.object({
        ...SlotKey(),
        piece: z.optional(z.pick(Piece(), { kind: true, item: true })),
        mongolian: z._default(z.boolean(), false),
      }),
    output: () => z.object({ name: z.string(), sound: z.base64() }),
  },
  /** What was played and what was not, who agreed and who played it: the latest day first, a page at a time; of some days in longer pages, for a sheet. */
  'broadcast.log': {
    role: broadcastReaders,
    input: () =>
      z.object({
        region: z.optional(RegionId()),
        span: z.optional(z.object({ from: z.iso.date(), to: z.iso.date() })),
        /** The `order` of the last day seen. */
        before: z.optional(z.string().check(z.maxLength(120))),
      }),
    output: () =>
      z.object({
        ...{ place: Place(), above: z.array(Place()), below: z.array(Place()) },
        days: z.array(
          z.object({
            order: z.string(),
            day: z.iso.date(),
            village: z.string(),
            written: z.optional(z.string()),
            approved: z.optional(Named()),
            slots: z.array(
              z.object({
                from: z.string(),
                to: z.string(),
                /** What was played; of what was not, what should have been. */
                what: z.array(z.string()),
                /** How long it takes to read out; absent where it was not noted. */
                seconds: z.optional(z.int()),
                outside: z.optional(z.string()),
                tick: SlotNow().shape.tick,
              }),
            ),
          }),
        ),
        more: z.boolean(),
      }),
  },
  /** Where a village's loudspeaker stands and what is near. */
  'broadcast.describe': {
    role: broadcastWriters,
    input: () =>
      z.object({ region: VillageId(), ...z.pick(Loudspeaker(), { spot: true, near: true }).shape, after: z.int().check(z.nonnegative()) }),
    output: () => z.object({ version: z.int() }),
  },
} as const satisfies Calls<'broadcast'>
