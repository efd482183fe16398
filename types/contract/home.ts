import * as z from 'zod/mini'
import { Alert, alertCard } from '../entities/alert'
import { Audience } from '../entities/audience'
import { Id, VillageId } from '../entities/basics'
import { PublicCase } from '../entities/case'
import { Grant } from '../entities/person'
import { Region, Village } from '../entities/region'
import { InMongolian, LocalizedPage, localized } from '../entities/rendering'
import { Tip } from '../entities/tip'
import { lazily } from '../lazily'
import { type Calls, nothing } from './call'

/** `village` and `audiences` as kept on the phone count only while the person has none saved. */
export const asOnPhone = lazily(() =>
  z.object({ village: z.optional(VillageId()), audiences: z.optional(z.array(Audience()).check(z.maxLength(8))) }),
)

/** Why a tip or none, as people read it. */
export const Chosen = lazily(() =>
  z.object({
    /** Absent when the tip is simply for everyone. */
    because: z.optional(z.string()),
    /** The town wants none on this day, and why. */
    quiet: z.optional(z.string()),
  }),
)

export const homeCalls = {
  /** Everything the first screen shows, in one request. */
  'home.today': {
    role: 'anyone',
    input: asOnPhone,
    output: () =>
      z.extend(Chosen(), {
        village: z.nullable(Village()),
        /** The same all day; absent on a quiet day. */
        tip: z.optional(z.extend(z.omit(Tip(), { case: true, audiences: true }), localized())),
        /** `followed` names the village when an alert is not for one's own. */
        alerts: z.array(
          z.extend(z.pick(Alert(), { ...alertCard, lines: true, instruction: true }), { followed: z.optional(z.string()), ...localized() }),
        ),
        follows: z.array(Village()),
        grants: z.array(Grant()),
        audiences: z.array(Audience()),
      }),
  },
  /** This person's tips of the last seven days and the next seven, with the cases of the days to come, what was recorded of them and what is there in Mongolian: to be kept on the phone. */
  'home.week': {
    role: 'anyone',
    input: asOnPhone,
    output: () =>
      z.object({
        days: z.array(z.extend(Chosen(), { date: z.iso.date(), tip: z.optional(z.extend(Tip(), localized())) })),
        cases: z.array(PublicCase()),
        mongolian: z.array(z.extend(InMongolian(), { tip: Id() })),
        /** Of 我被骗了, which may first be opened without a network. */
        cheated: z.optional(LocalizedPage()),
      }),
  },
  /** Villages to choose from, with their towns. */
  'home.villages': {
    role: 'anyone',
    input: nothing,
    output: () => z.object({ regions: z.array(z.pick(Region(), { _id: true, name: true, level: true })) }),
  },
} as const satisfies Calls<'home'>
