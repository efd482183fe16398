import * as z from 'zod/mini'
import { Id } from '../entities/basics'
import { CaseCard } from '../entities/case'
import { FraudType } from '../entities/fraud'
import type { Calls } from './call'

export const checkCalls = {
  /** Whether a text looks like a fraud, and why. Nothing of the text is kept. `from` and `to` count UTF-16 units of the text. */
  'check.ask': {
    role: 'anyone',
    input: () => z.object({ text: z.string().check(z.minLength(1), z.maxLength(2000)) }),
    output: () =>
      z.object({
        /** Of the model that judged. */
        version: z.string(),
        level: z.enum(['danger', 'doubtful', 'unsure', 'none']),
        meaning: z.string(),
        /** The likeliest first, two at most. */
        types: z.array(FraudType()),
        marks: z.array(z.object({ from: z.int(), to: z.int(), why: z.string() })),
        tactic: z.optional(z.string()),
        ask: z.array(z.string()),
        todo: z.array(z.string()),
        cases: z.array(CaseCard()),
      }),
  },
  /** Of the cases that a phone found near by itself, the two likeliest that are still published. The text does not travel. */
  'check.cases': {
    role: 'anyone',
    input: () =>
      z.object({ types: z.array(FraudType()).check(z.minLength(1), z.maxLength(2)), near: z.array(Id()).check(z.maxLength(20)) }),
    output: () => z.object({ cases: z.array(CaseCard()) }),
  },
} as const satisfies Calls<'check'>
