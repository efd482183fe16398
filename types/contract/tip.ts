import * as z from 'zod/mini'
import { Audience } from '../entities/audience'
import { Id, RegionId, Time } from '../entities/basics'
import { CaseCard } from '../entities/case'
import { QuietDays, Village } from '../entities/region'
import { localized } from '../entities/rendering'
import { Tip } from '../entities/tip'
import { TipBroadcast } from '../entities/tip-broadcast'
import { type Calls, End, nothing, Page } from './call'

export const tipCalls = {
  /** `case` is null when it was withdrawn and an editor has not yet decided about the tip. */
  'tip.read': {
    role: 'anyone',
    input: () => z.object({ id: Id() }),
    output: () => z.object({ tip: Tip(), case: z.nullable(CaseCard()), ...localized() }),
  },
  /** Notes that this person opened the tip on that day, so that it comes back in time. The same again changes nothing. */
  'tip.opened': { role: 'anyone', input: () => z.object({ id: Id(), date: z.iso.date() }), output: () => nothing() },
  /** Forgets everything noted by `tip.opened` of this person. */
  'tip.forget': { role: 'anyone', input: () => nothing(), output: () => nothing() },
  /** One's towns and their days without a tip; `set`: when they were last set. */
  'tip.quiet': {
    role: ['editor', 'commandRoom', 'admin'],
    input: nothing,
    output: () => z.object({ towns: z.array(z.extend(Village(), { quiet: QuietDays(), set: z.optional(Time()) })) }),
  },
  /** Sets a town's days without a tip, all of them; `after`: the `set` that was read, null for none. */
  'tip.keepQuiet': {
    role: ['editor', 'commandRoom', 'admin'],
    input: () => z.object({ town: RegionId(), quiet: QuietDays(), after: z.optional(z.nullable(Time())) }),
    output: () => z.object({ quiet: QuietDays() }),
  },
  /** Tips to choose from for sending or publishing elsewhere, by id; `audience`: those for it and those for everyone. `cases`: all that came from these, a page of `case.list`. */
  'tip.list': {
    role: ['gridWorker', 'editor', 'commandRoom', 'media'],
    input: () =>
      z.object({
        audience: z.optional(Audience()),
        cases: z.optional(z.array(Id()).check(z.minLength(1), z.maxLength(20))),
        page: Page(),
        after: z.optional(End()),
      }),
    output: () =>
      z.object({
        tips: z.array(z.extend(z.pick(Tip(), { _id: true, headline: true, lines: true }), { case: z.optional(Id()) })),
        more: z.boolean(),
        end: z.optional(End()),
      }),
  },
  /** When a tip went to which of one's regions, in the last ninety days, latest first. */
  'tip.sent': {
    role: ['gridWorker', 'editor', 'commandRoom'],
    input: () => z.object({ id: Id() }),
    output: () => z.object({ sendings: z.array(z.pick(TipBroadcast(), { _id: true, regions: true, effective: true })) }),
  },
} as const satisfies Calls<'tip'>
