import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { browsers, systems } from '../words/seat'
import { keys, Time, text } from './basics'
import { Role } from './person'

/** Which browser this is, as far as it says so itself: chosen from words, so that nobody can write to whoever reads it. */
export const Device = lazily(() => z.object({ system: keys(systems), browser: keys(browsers) }))
export type Device = z.infer<ReturnType<typeof Device>>

/** A browser that asks to be signed in. `_id` stands for its six digits, `browser` is the web uid that will be signed in. */
export const SeatRequest = lazily(() =>
  z.object({ _id: z.string(), id: z.string(), browser: z.string(), device: Device(), word: text(8), at: Time(), expires: Time() }),
)
export type SeatRequest = z.infer<ReturnType<typeof SeatRequest>>

/** A web sign-in that acts for a staff member until it expires. `_id` is the web uid; those of an earlier release have no device and no beginning. */
export const StaffSession = lazily(() =>
  z.object({ _id: z.string(), person: z.string(), device: z.optional(Device()), since: z.optional(Time()), expires: Time() }),
)
export type StaffSession = z.infer<ReturnType<typeof StaffSession>>

/** A role with the name of its place, as people read it. */
export const Post = lazily(() => z.object({ role: Role(), place: z.string() }))
export type Post = z.infer<ReturnType<typeof Post>>

/** Somebody guessing at digits, kept for minutes. `visitor` stands for who it was without telling it. */
export const SignInAttempt = lazily(() => z.object({ _id: z.string(), visitor: z.string(), at: Time() }))
export type SignInAttempt = z.infer<ReturnType<typeof SignInAttempt>>
