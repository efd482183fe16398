import * as z from 'zod/mini'
import { Id, keys, RegionId, Time } from '../entities/basics'
import { CampaignFigures } from '../entities/campaign-figures'
import { CampaignNote } from '../entities/campaign-note'
import { FraudType } from '../entities/fraud'
import { Month } from '../entities/incident'
import { Cell, Times } from '../entities/incident-figures'
import { Region } from '../entities/region'
import { lazily } from '../lazily'
import { verdicts } from '../words/incident'
import type { Calls } from './call'

/** Who looks at what was done and what came of it. */
export const campaignReaders = ['leader', 'police', 'commandRoom', 'admin'] as const
/** Who notes what else happened. */
export const campaignNoters = ['leader', 'police', 'commandRoom'] as const

const Place = lazily(() => z.pick(Region(), { _id: true, name: true, level: true }))
const Where = () => ({ place: Place(), places: z.array(Place()) })
/** By name who wrote it. */
const Note = lazily(() =>
  z.extend(z.pick(CampaignNote(), { _id: true, region: true, day: true, words: true, at: true, version: true }), {
    by: z.string(),
    mayChange: z.boolean(),
    /** What stood here before. */
    past: z.array(z.object({ day: z.iso.date(), words: z.string(), by: z.string(), at: Time() })),
  }),
)

/** Of the county alone: a town's would tell of a household. */
const Counts = () => z.optional(z.object({ now: Times(), before: Times() }))
/** A measure or a plan, with the place whose meeting or plan has it. */
const Promised = lazily(() =>
  z.object({
    ...{ what: z.string(), who: z.string(), due: z.iso.date(), from: z.enum(['meeting', 'plan']), region: RegionId() },
    /** Of a measure: its meeting's. */
    month: z.optional(Month()),
  }),
)
/** There are earlier notes than these. */
const earlier = { earlier: z.boolean() }

export const campaignCalls = {
  /** Reach, learning and outcome of one of one's places, from one month to another, 36 at most; without months the last three. With what else happened there and in the county. */
  'campaign.figures': {
    role: campaignReaders,
    input: () => z.object({ region: z.optional(RegionId()), from: z.optional(Month()), to: z.optional(Month()) }),
    output: () => z.object({ ...Where(), figures: CampaignFigures(), notes: z.array(Note()), ...earlier, mayNote: z.boolean() }),
  },
  /** Notes what else happened on a day, or with `after`, the version that was read, changes it or takes it out: what stood before is kept. */
  'campaign.note': {
    role: campaignNoters,
    input: () =>
      z.object({
        ...z.pick(CampaignNote(), { region: true, day: true, words: true }).shape,
        ...{ id: Id(), after: z.int().check(z.nonnegative()), out: z.optional(z.boolean()) },
      }),
    output: () => z.object({ version: z.int() }),
  },
  /** A leader's first page: is it getting better, what is new, where did it not get, what is late, what is to be decided. */
  'campaign.brief': {
    role: campaignReaders,
    input: () => z.object({ region: z.optional(RegionId()) }),
    output: () =>
      z.object({
        ...Where(),
        /** The whole months of this year beside the same of the years before that are one baseline (`earlier`), else of the year before; absent: they cannot be compared. */
        better: z.optional(
          z.object({
            ...{ verdict: keys(verdicts), months: z.array(Month()), counts: Counts() },
            earlier: z.optional(z.object({ years: z.int(), average: z.optional(z.number()) })),
          }),
        ),
        /** Of these months and of the same a year before, those that are not entered as a whole. */
        missing: z.array(Month()),
        fresh: z.object({
          /** Kinds of which there are more than chance makes; absent: they cannot be compared. */
          kinds: z.optional(z.array(z.object({ type: z.optional(FraudType()), counts: Counts() }))),
          /** Cases published in the last thirty days, up to twenty and whether there are more, the newest by title. */
          cases: z.int(),
          more: z.boolean(),
          titles: z.array(z.string()),
        }),
        notReached: CampaignFigures().shape.notReached,
        /** Of a town: villages and schools without a line in the ledger for so many days, some by name in the county's order. */
        quiet: z.optional(z.object({ days: z.int(), names: z.array(z.string()), more: z.int() })),
        /** Measures and plans whose day is past, the oldest first; `soon`: those whose day comes within a week, `next` some of them. */
        late: z.object({ count: z.int(), first: z.array(Promised()), soon: z.int(), next: z.array(Promised()) }),
        decide: z.object({
          /** They wait for an editor or the command room. */
          alerts: z.int(),
          /** Handed in for a second person, some of them by place and month. */
          bulletins: z.object({
            count: z.int(),
            first: z.array(z.object({ region: RegionId(), place: z.string(), month: Month() })),
          }),
          /** The month whose meeting has not been held. */
          meeting: z.optional(Month()),
        }),
      }),
  },
  /** A year at a glance: cases by kind and in all, the ledger and what else happened, month by month, for one page of paper. */
  'campaign.year': {
    role: campaignReaders,
    input: () => z.object({ region: z.optional(RegionId()), year: z.optional(z.int().check(z.minimum(2000), z.maximum(2099))) }),
    output: () =>
      z.object({
        ...Where(),
        year: z.int(),
        years: z.array(z.int()),
        figures: CampaignFigures(),
        /** Of the county alone: each kind that happened, month by month and in all, small counts hidden; `months`: those entered as a whole. */
        kinds: z.optional(
          z.object({
            months: z.array(Month()),
            of: z.array(z.object({ type: z.optional(FraudType()), cases: z.array(Cell()), all: Cell() })),
          }),
        ),
        notes: z.array(z.pick(Note(), { _id: true, day: true, words: true })),
        ...earlier,
      }),
  },
} as const satisfies Calls<'campaign'>
