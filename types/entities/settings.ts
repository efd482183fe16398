import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { lookReaders, scriptOrders, settingNames } from '../words/county'
import { localWords } from '../words/story'
import { keys, Time, text } from './basics'
import { LoudspeakerRules } from './broadcast'

const Phone = () => z.string().check(z.regex(/^\d[\d-]{2,14}$/))
const Days = (least: number) => z.optional(z.int().check(z.minimum(least), z.maximum(3650)))

/** A telephone line of the place that people may be given: whose it is, and where the county has the number from. */
export const LocalLine = lazily(() => z.object({ name: text(20), number: Phone(), source: text(40) }))
export type LocalLine = z.infer<ReturnType<typeof LocalLine>>

/** The justice office of a town, or the county's 法律援助中心: only a number that the county gave. */
const JusticeOffice = lazily(() => z.object({ name: text(30), phone: z.optional(z.string().check(z.regex(/^[\d-]{5,15}$/))) }))

/** Who answers for what is kept about children, and how they are reached. */
export const ChildOffice = lazily(() => z.object({ name: text(30), how: text(60) }))

/** What is set for the whole county. */
export const CountySettings = lazily(() =>
  z.object({
    /** Banks that are nowhere else, the office of the campaign: shown where banks are chosen, allowed in texts, and never told as a swindler's. */
    lines: z.optional(z.array(LocalLine()).check(z.maxLength(30))),
    /** The area code of its landlines, such as 0470. A number of the county's own says nothing of who is behind it. */
    areaCode: z.optional(z.string().check(z.regex(/^0\d{2,3}$/))),
    /** How many days after it was closed a report can be opened again by whoever handed it in; 90 where it is not said. */
    reopenDays: Days(1),
    /** For how many days a report's words are kept after its end; what the law or the program asks for at least holds all the same. */
    keeping: z.optional(z.object({ closed: Days(1), filed: Days(1), withdrawn: Days(1) })),
    /** Read through `lookRolesOf`. */
    lookReaders: z.optional(keys(lookReaders)),
    childOffice: z.optional(ChildOffice()),
    /** Who issues what is hung up, printed and published elsewhere; the county's name where it is not said. */
    office: z.optional(text(30)),
    /** Its own words for the places and animals of stories; what it leaves out is said as most would say it. */
    localWords: z.optional(z.partialRecord(keys(localWords), text(10))),
    /** Which script stands first where both do; read through `scriptOrderOf`. */
    scriptOrder: z.optional(keys(scriptOrders)),
    loudspeaker: z.optional(LoudspeakerRules()),
  }),
)

/** What is set for the county or for one of its towns. */
export const PlaceSettings = lazily(() => z.object({ justiceOffice: z.optional(JusticeOffice()) }))

/** What is set for a town. */
export const TownSettings = lazily(() =>
  z.object({
    /** The key of the robot in its duty group (WeCom). Whoever has it can post there. */
    dutyRobot: z.optional(z.string().check(z.maxLength(100), z.regex(/^[\w-]+$/))),
  }),
)

/** Who set what, and when; absent: as the deployment's file had it. */
export const SetBy = lazily(() => z.partialRecord(keys(settingNames), z.object({ at: Time(), by: z.string() })))
