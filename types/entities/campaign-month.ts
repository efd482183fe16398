import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Form } from './activity'
import { RegionId, Time } from './basics'
import { Month } from './incident'

const n = () => z.int()

/** What went into the groups of a place: messages, then message × group by evidence level. M2 and M3 stand apart, M4 is groups, M5 and M6 are people; never added up. */
export const Sent = lazily(() =>
  z.object({ messages: n(), groups: n(), posted: n(), confirmed: n(), reached: n(), opened: n(), acknowledged: n() }),
)
export type Sent = z.infer<ReturnType<typeof Sent>>

/** Yes-answers among all, in sums over families of which shares and their intervals of several months are made (figures/share.ts). */
export const SaidSums = lazily(() => z.object({ families: n(), yes: n(), all: n(), yesYes: n(), yesAll: n(), allAll: n() }))
export type SaidSums = z.infer<ReturnType<typeof SaidSums>>

/** False messages seen through, and genuine ones taken for false. */
const Answered = lazily(() => z.object({ rounds: n(), hits: SaidSums(), alarms: SaidSums() }))

/** A form of the ledger: how many lines, and what they counted, the estimates apart from what was counted. */
export const FormSums = lazily(() =>
  z.object({ form: Form(), lines: n(), estimate: z.record(z.string(), n()), count: z.record(z.string(), n()) }),
)
export type FormSums = z.infer<ReturnType<typeof FormSums>>

/** What was done and what came of it in a month of the county or a town, as of a night. Nothing of a person. */
export const CampaignMonth = lazily(() =>
  z.object({
    /** `<month>.<region>` */
    _id: z.string(),
    month: Month(),
    region: RegionId(),
    /** As of when it was counted. */
    at: Time(),
    alerts: Sent(),
    tips: Sent(),
    /** Screens and walls where one of the alerts was put up, as those who run them say. */
    screens: n(),
    /** Screens that showed one of them by themselves, as they say; absent of what an earlier release counted. */
    screensThemselves: z.optional(n()),
    /** Villages that an alert of the month was for; and of them, in the county's order, those of which no group has any as posted, confirmed or opened there. */
    meant: n(),
    notReached: z.array(RegionId()),
    ledger: z.array(FormSums()),
    /** Of the county alone: a family's game is joined to no place. First games, and the short tests after them. */
    learning: z.optional(z.object({ first: Answered(), later: Answered() })),
    /** Of the county alone: texts of which people said that the check judged them wrongly, by the kind that was agreed on; what they wrote to the county, by its kind. */
    asked: z.optional(z.object({ disputed: n(), kinds: z.record(z.string(), n()), written: z.record(z.string(), n()) })),
    reports: z.object({
      received: n(),
      /** Of them, without any answer yet. */
      open: n(),
      /** By how many hours, begun ones in full, the first answer took. */
      hours: z.record(z.string(), n()),
      /** By the quarter of the day in which they were handed in, from midnight on; absent of what an earlier release counted. */
      quarters: z.optional(z.array(n())),
    }),
    helped: z.object({
      /** Who asked for help under an alert and was helped, as the ledger has it. */
      people: n(),
      /** Who asked for legal aid. */
      aids: n(),
    }),
  }),
)
export type CampaignMonth = z.infer<ReturnType<typeof CampaignMonth>>
/** A month without the villages that were not reached, of which a county has hundreds. */
export type CountedMonth = Omit<CampaignMonth, 'notReached'>

/** How far a night is with a month: what was counted of its alerts and tips up to a cursor. */
export const CampaignRun = lazily(() =>
  z.object({
    /** The month. */
    _id: Month(),
    night: z.iso.date(),
    /** Alerts come before tips; each in the order of their ids. */
    stage: z.enum(['alerts', 'tips', 'done']),
    after: z.string(),
    places: z.record(z.string(), z.object({ alerts: Sent(), tips: Sent(), screens: n(), screensThemselves: z.optional(n()) })),
    meant: z.array(RegionId()),
    reached: z.array(RegionId()),
  }),
)
export type CampaignRun = z.infer<ReturnType<typeof CampaignRun>>
