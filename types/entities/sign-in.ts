import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'

/** A one-minute, one-use code that lets staff sign in on the web. `_id` is the code's hash. */
export const SignInCode = lazily(() => z.object({ _id: z.string(), person: z.string(), expires: Time() }))
export type SignInCode = z.infer<ReturnType<typeof SignInCode>>

/** A web sign-in that acts for a staff member until it expires. `_id` is the web uid. */
export const StaffSession = lazily(() => z.object({ _id: z.string(), person: z.string(), expires: Time() }))
export type StaffSession = z.infer<ReturnType<typeof StaffSession>>

/** Somebody guessing at a sign-in code, kept for minutes. `visitor` stands for the web uid without telling it. */
export const SignInAttempt = lazily(() => z.object({ _id: z.string(), visitor: z.string(), at: Time() }))
export type SignInAttempt = z.infer<ReturnType<typeof SignInAttempt>>
