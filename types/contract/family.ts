import * as z from 'zod/mini'
import { Id, Time } from '../entities/basics'
import { GuardianConsent, Rehearsal } from '../entities/family'
import { Band } from '../entities/quiz'
import { localized } from '../entities/rendering'
import { ChildOffice } from '../entities/settings'
import { Story, StoryNode } from '../entities/story'
import { type Calls, nothing } from './call'

export const familyCalls = {
  /** 演一演: the stories in which somebody of this age decides, or all, in the county's own words. */
  'family.stories': {
    role: 'anyone',
    input: () => z.object({ band: z.optional(Band()) }),
    output: () =>
      z.object({
        stories: z.array(
          z.object({ ...z.omit(Story(), { away: true }).shape, nodes: z.array(z.object({ ...StoryNode().shape, ...localized() })) }),
        ),
      }),
  },
  /** How an act went: a child's only while a guardian's yes stands. The same id again changes nothing. */
  'family.rehearsed': {
    role: 'anyone',
    input: () => z.object({ id: Id(), ...z.omit(Rehearsal(), { _id: true, day: true, unproven: true }).shape }),
    output: nothing,
  },
  /** A guardian's yes to the rules as they stand. */
  'family.agree': {
    role: 'anyone',
    input: () => z.object({ id: Id(), ...z.pick(GuardianConsent(), { family: true, guardian: true, child: true, rules: true }).shape }),
    output: nothing,
  },
  /** Takes the yes back, and out what was handed in by it. */
  'family.withdraw': { role: 'anyone', input: () => z.object({ family: Id() }), output: nothing },
  /** Who answers for children's data in this county. */
  'family.office': { role: 'anyone', input: nothing, output: () => z.object({ office: z.optional(ChildOffice()) }) },
  /** Tells this person by WeChat on that day that the adult's short test is due; a later wish takes the place of an earlier one. */
  'family.remind': { role: 'anyone', input: () => z.object({ due: Time() }), output: nothing },
} as const satisfies Calls<'family'>
