import * as z from 'zod/mini'
import { Id, keys } from '../entities/basics'
import { CaseCard } from '../entities/case'
import { DisputedText, Truth } from '../entities/disputed-text'
import { FraudType } from '../entities/fraud'
import { checkLevels } from '../words/check'
import { clueKinds } from '../words/report'
import type { Calls } from './call'

export const checkCalls = {
  /** Whether a text looks like a fraud, and why. Nothing of the text is kept. `from` and `to` count UTF-16 units of the text. */
  'check.ask': {
    role: 'anyone',
    input: () => z.object({ text: z.string().check(z.minLength(1), z.maxLength(20_000)) }),
    output: () =>
      z.object({
        /** Of the model that judged. */
        version: z.string(),
        level: keys(checkLevels),
        meaning: z.string(),
        /** The likeliest first, two at most. */
        types: z.array(FraudType()),
        /** Where in a longer text it was seen; none when the whole of it says so. */
        part: z.optional(z.object({ from: z.int(), to: z.int() })),
        marks: z.array(z.object({ from: z.int(), to: z.int(), why: z.string() })),
        tactic: z.optional(z.string()),
        ask: z.array(z.string()),
        todo: z.array(z.string()),
        cases: z.array(CaseCard()),
      }),
  },
  /**
   * Which numbers, links, chat names and apps of a text the police have let out as confirmed clues of reports. Only these travel, not the text; nothing of them
   * is kept. `people`: how many reported it in seven days, from three on, so that nobody who did can be told by it.
   */
  'check.clues': {
    role: 'anyone',
    input: () => z.object({ said: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(20)) }),
    output: () =>
      z.object({
        known: z.array(z.object({ said: z.string(), kind: keys(clueKinds), people: z.optional(z.int()) })).check(z.maxLength(20)),
      }),
  },
  /** 说错了: with the consent of whoever asked the text goes to the editing desk, names and numbers taken out; who it was is kept nowhere. The same id twice is once. */
  'check.dispute': {
    role: 'anyone',
    input: () => z.pick(DisputedText(), { _id: true, text: true, level: true, version: true, said: true }),
    output: () => z.object({}),
  },
  /** What the check is said to have judged wrongly and this person has not labelled yet, the oldest first, after all others what came from nobody knows whom; how many are settled. */
  'check.disputed': {
    role: ['editor', 'commandRoom'],
    input: () => z.object({}),
    output: () =>
      z.object({
        texts: z
          .array(
            z.extend(z.pick(DisputedText(), { _id: true, text: true, level: true, said: true, at: true, unproven: true }), {
              labels: z.int(),
            }),
          )
          .check(z.maxLength(20)),
        settled: z.int(),
      }),
  },
  /** One of the editing desk says what a text is. Two who agree settle it, a third decides between two; what two cannot tell is deleted. */
  'check.label': {
    role: ['editor', 'commandRoom'],
    input: () => z.object({ id: Id(), is: Truth(), type: z.optional(FraudType()) }),
    output: () => z.object({ settled: z.optional(Truth()) }),
  },
  /** The settled ones, for the next model: a line of JSON each, as `check/examples/corrections.jsonl` has them. A page by id; `last`, where there is more: the next begins behind it. */
  'check.learned': {
    role: ['editor', 'commandRoom'],
    input: () => z.object({ after: z.optional(Id()) }),
    output: () => z.object({ lines: z.string(), count: z.int(), last: z.optional(Id()) }),
  },
  /** Of the cases that a phone found near by itself, the two likeliest that are still published. The text does not travel. */
  'check.cases': {
    role: 'anyone',
    input: () =>
      z.object({ types: z.array(FraudType()).check(z.minLength(1), z.maxLength(2)), near: z.array(Id()).check(z.maxLength(20)) }),
    output: () => z.object({ cases: z.array(CaseCard()) }),
  },
} as const satisfies Calls<'check'>
