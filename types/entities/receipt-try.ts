import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'

/** A receipt code that was asked for and is not there, kept for a day. `by` stands for the person, the network or the code's first letters without telling them. */
export const ReceiptTry = lazily(() => z.object({ _id: z.string(), by: z.string(), at: Time() }))
export type ReceiptTry = z.infer<ReturnType<typeof ReceiptTry>>
