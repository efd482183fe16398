import * as z from 'zod/mini'
import { Audience } from '../entities/audience'
import { Id, Time, VillageId } from '../entities/basics'
import { Template } from '../entities/consent'
import { Village } from '../entities/region'
import { Device, Post } from '../entities/seat'
import { lazily } from '../lazily'
import { type Calls, nothing } from './call'

/** Whoever holds a role at all. */
const staff = [
  ...(['gridWorker', 'editor', 'commandRoom', 'police', 'justice', 'leader', 'teacher'] as const),
  ...(['media', 'screenOperator', 'mongolianReviewer', 'admin'] as const),
] as const

const Digits = lazily(() => z.string().check(z.regex(/^\d{6}$/)))

/** A browser that is signed in; `id` says nothing to anybody else. */
const Seat = lazily(() => z.object({ id: z.string(), device: z.optional(Device()), since: z.optional(Time()), until: Time() }))

export const personCalls = {
  /** Keeps the village and what kinds of reader this person says to be. */
  'person.save': {
    role: 'anyone',
    input: () => z.object({ village: z.optional(VillageId()), audiences: z.array(Audience()).check(z.maxLength(8)) }),
    output: () => z.object({ village: z.nullable(Village()), audiences: z.array(Audience()) }),
  },
  /** On a PC: asks that this browser be signed in. The digits and the picture (a mini-program code, PNG in base64; absent when WeChat gives none) lead to it on a phone; the word stands on both. A new request ends the former one. */
  'person.requestSeat': {
    role: 'anyone',
    input: () => z.object({ device: Device() }),
    output: () => z.object({ digits: Digits(), word: z.string(), picture: z.optional(z.string()), expires: Time() }),
  },
  /** Who this is as a member of staff: no posts for everybody else. `until`, on a PC: when it ends by itself. */
  'person.self': {
    role: 'anyone',
    input: nothing,
    output: () => z.object({ name: z.string(), posts: z.array(Post()), until: z.optional(Time()) }),
  },
  /** On the phone: which browser shows these digits, and as whom it would be signed in. */
  'person.seatRequest': {
    role: staff,
    input: () => z.object({ digits: Digits() }),
    output: () => z.object({ id: z.string(), device: Device(), word: z.string(), at: Time(), name: z.string(), posts: z.array(Post()) }),
  },
  /** On the phone: signs in the browser whose request was looked at, for eight hours. */
  'person.grantSeat': {
    role: staff,
    input: () => z.object({ digits: Digits(), id: z.string().check(z.maxLength(40)) }),
    output: () => z.object({ until: Time() }),
  },
  /** On the phone: where this member of staff is signed in, the latest first. */
  'person.seats': {
    role: staff,
    input: nothing,
    output: () => z.object({ seats: z.array(Seat()) }),
  },
  /** On the phone: signs one of them out. */
  'person.endSeat': { role: staff, input: () => z.object({ id: z.string().check(z.maxLength(80)) }), output: () => nothing() },
  /** Signs this browser out. */
  'person.leave': { role: 'anyone', input: () => nothing(), output: () => nothing() },
  /** What this person agreed to be told of by WeChat, and for whom else. `id` is the template to name to WeChat, absent while there is none. */
  'person.subscriptions': {
    role: 'anyone',
    input: nothing,
    output: () =>
      z.object({
        follows: z.array(Village()),
        templates: z.array(z.object({ template: Template(), id: z.optional(z.string()), remaining: z.int() })),
      }),
  },
  /** Counts what one tap of wx.requestSubscribeMessage was answered with: each template accepted is one message. The same id again counts nothing. */
  'person.subscribe': {
    role: 'anyone',
    input: () => z.object({ id: Id(), accepted: z.array(Template()).check(z.minLength(1), z.maxLength(3)) }),
    output: () => z.object({ remaining: z.record(Template(), z.int()) }),
  },
  /** The other villages whose alerts this person wants, all of them. */
  'person.follow': {
    role: 'anyone',
    input: () => z.object({ villages: z.array(VillageId()).check(z.maxLength(3)) }),
    output: () => z.object({ follows: z.array(Village()) }),
  },
} as const satisfies Calls<'person'>
