import * as z from 'zod/mini'
import { Alert, alertCard } from '../entities/alert'
import { Audience } from '../entities/audience'
import { Id, keys, Time, VillageId } from '../entities/basics'
import { PublicCase } from '../entities/case'
import { Grant } from '../entities/person'
import { Region, Village } from '../entities/region'
import { InMongolian, LocalizedPage, localized, mongolianShelf } from '../entities/rendering'
import { Tip } from '../entities/tip'
import { lazily } from '../lazily'
import { doorWords } from '../words/door'
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

/** A content by its id and Chinese title, and its Mongolian if it has one. */
const OnDoor = lazily(() => z.object({ item: Id(), title: z.string(), mongolian: z.optional(InMongolian()) }))

export const homeCalls = {
  /** Everything the first screen shows, in one request. */
  'home.today': {
    role: 'anyone',
    input: asOnPhone,
    output: () =>
      z.extend(Chosen(), {
        village: z.nullable(Village()),
        /** The name of the village that the phone still keeps, where it went into this one. */
        movedFrom: z.optional(z.string()),
        /** The same all day; absent on a quiet day. */
        tip: z.optional(z.extend(z.omit(Tip(), { case: true, audiences: true }), localized())),
        /** `followed` names the village when an alert is not for one's own. */
        alerts: z.array(
          z.extend(z.pick(Alert(), { ...alertCard, lines: true, instruction: true }), { followed: z.optional(z.string()), ...localized() }),
        ),
        follows: z.array(Village()),
        /** `until`: the phone keeps nothing of that work beyond it. */
        grants: z.array(z.extend(Grant(), { until: z.optional(Time()) })),
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
  /** The home of readers of Mongolian: what stands there, each with its Mongolian once it was ticked, whole, to be kept on the phone. */
  'home.mongolian': {
    role: 'anyone',
    input: asOnPhone,
    output: () =>
      z.object({
        village: z.nullable(Village()),
        /** The home's own words, as native writers gave them; the others stand in Chinese. */
        words: z.partialRecord(keys(doorWords), z.string()),
        alerts: z.array(OnDoor()),
        tip: z.optional(OnDoor()),
        /** 我被骗了 and 举报: their Chinese stands in the program. */
        pages: z.array(OnDoor()),
        handbook: z.array(OnDoor()),
        ...mongolianShelf().shape,
      }),
  },
  /** Villages to choose from, with their towns. */
  'home.villages': {
    role: 'anyone',
    input: nothing,
    output: () => z.object({ regions: z.array(z.pick(Region(), { _id: true, name: true, level: true })) }),
  },
} as const satisfies Calls<'home'>
