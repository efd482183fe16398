import * as z from 'zod/mini'
import { keys, Time } from '../entities/basics'
import { Template } from '../entities/consent'
import { lazily } from '../lazily'
import { consentKinds, erasures, keptKinds } from '../words/kept'
import { type Calls, nothing } from './call'

const KeptKind = lazily(() => z.enum(Object.keys(keptKinds) as (keyof typeof keptKinds)[]))

/** A consent as it was given: when, under which rules, to whom or to what. */
const Given = lazily(() =>
  z.object({
    kind: keys(consentKinds),
    at: Time(),
    /** Absent where it was given to an earlier release. */
    rules: z.optional(z.string()),
    template: z.optional(Template()),
    /** An office that something was handed to. */
    to: z.optional(z.string()),
    withdrawnAt: z.optional(Time()),
    /** The message it was for went out. */
    used: z.optional(z.boolean()),
  }),
)

/** All of it is about whoever calls, and nobody else: no call takes a person's id. */
export const rightsCalls = {
  /** What is kept about this person: how many of each kind, and what they agreed to, the latest first. */
  'rights.kept': {
    role: 'anyone',
    input: nothing,
    output: () =>
      z.object({
        kinds: z.array(z.object({ kind: KeptKind(), count: z.int() })),
        consents: z.array(Given()),
        untargeted: z.boolean(),
        /** Of a member of staff, as the administrator wrote it. */
        name: z.optional(z.string()),
        /** Holds a role, which has to end before anything is deleted. */
        staff: z.boolean(),
      }),
  },
  /** The same whole, to be taken away: of each thing its fields, named and written for people. */
  'rights.copy': {
    role: 'anyone',
    input: nothing,
    output: () =>
      z.object({
        at: Time(),
        kinds: z.array(z.object({ kind: KeptKind(), records: z.array(z.record(z.string(), z.string())) })),
      }),
  },
  /** Deletes what is kept about this person; what has to stay is detached. Refused (`conflict`) while they hold a role. Again, it finds nothing. */
  'rights.erase': {
    role: 'anyone',
    input: nothing,
    output: () => z.object({ kinds: z.array(z.object({ kind: KeptKind(), count: z.int(), how: keys(erasures) })) }),
  },
  /** Whether this person's tips are chosen for them, or are the same that everybody gets. */
  'rights.target': { role: 'anyone', input: () => z.object({ forMe: z.boolean() }), output: () => z.object({ forMe: z.boolean() }) },
  /** Takes back every yes to such messages that was not used yet. */
  'rights.unsubscribe': { role: 'anyone', input: () => z.object({ template: Template() }), output: () => nothing() },
} as const satisfies Calls<'rights'>
