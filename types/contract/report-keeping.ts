import * as z from 'zod/mini'
import { text } from '../entities/basics'
import { ReceiptCode } from '../entities/report'
import { type Calls, nothing } from './call'

export const reportKeepingCalls = {
  /** Keeps a report beyond its time, for a reason; null lets it go again. */
  'report.hold': { role: ['police'], input: () => z.object({ code: ReceiptCode(), why: z.nullable(text(100)) }), output: nothing },
} as const satisfies Calls<'report'>
