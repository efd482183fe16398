import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { localWords } from '../words/story'
import { keys, RegionId, text } from './basics'

/** A town's days without a tip: every week's, and those of a feast. */
export const QuietDays = lazily(() =>
  z.object({
    /** 0 is Sunday. */
    weekdays: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(6)),
    dates: z.array(z.object({ name: text(10), from: z.iso.date(), to: z.iso.date() })).check(z.maxLength(20)),
  }),
)
export type QuietDays = z.infer<ReturnType<typeof QuietDays>>

/** A county's own words for the places and animals of stories; what it leaves out is said as most would say it. */
const LocalWords = lazily(() => z.partialRecord(keys(localWords), text(10)))

/** Who answers for what is kept about children, and how they are reached. */
export const ChildOffice = lazily(() => z.object({ name: text(30), how: text(60) }))

/** The justice office of a town, or the county's 法律援助中心: only a number that the county gave. */
const JusticeOffice = lazily(() => z.object({ name: text(30), phone: z.optional(z.string().check(z.regex(/^[\d-]{5,15}$/))) }))

export const Region = lazily(() =>
  z.object({
    _id: RegionId(),
    name: text(20),
    /** A school lies beside the villages of its town and is never one of them: nothing is sent there, and nobody lives there. */
    level: z.enum(['county', 'town', 'village', 'school']),
    /** Registered households: the only denominator ever shown, and named so. A school has none. */
    households: z.int().check(z.nonnegative()),
    /** A town's: the key of the robot in its duty group (WeCom). Whoever has it can post there. */
    dutyRobot: z.optional(z.string().check(z.maxLength(100))),
    /** A county's. */
    localWords: z.optional(LocalWords()),
    childOffice: z.optional(ChildOffice()),
    /** How many days after it was closed a report can be opened again by whoever handed it in; 90 where it is not said. */
    reopenDays: z.optional(z.int().check(z.minimum(1), z.maximum(3650))),
    /** A town's or the county's. */
    justiceOffice: z.optional(JusticeOffice()),
    /** A county's: for how many days a report's words are kept after its end; what the law or the program asks for at least holds all the same. */
    keeping: z.optional(
      z.object({
        closed: z.optional(z.int().check(z.minimum(1))),
        filed: z.optional(z.int().check(z.minimum(1))),
        withdrawn: z.optional(z.int().check(z.minimum(1))),
      }),
    ),
    /** A county's: the area code of its landlines, such as 0470. A number of the county's own says nothing of who is behind it. */
    areaCode: z.optional(z.string().check(z.regex(/^0\d{2,3}$/))),
    /** A town's. */
    quiet: z.optional(QuietDays()),
  }),
)
export type Region = z.infer<ReturnType<typeof Region>>

/** All of a cloud's regions: one county, and what lies in it. Nothing can leak between counties that do not share a database. */
export const CountyRegions = lazily(() =>
  z.array(Region()).check(
    z.refine((all) => all.filter((one) => one.level === 'county').length === 1, '一个云环境只放一个旗县：名单里要有一个旗县，也只能有一个'),
    z.refine((all) => {
      const top = all.find((one) => one.level === 'county')?._id
      return all.every(({ _id }) => _id === top || _id.startsWith(`${top}/`))
    }, '一个云环境只放一个旗县：有的苏木镇、嘎查村不在这个旗县下面'),
    z.refine((all) => {
      const towns = new Set(all.flatMap(({ _id, level }) => (level === 'town' ? [_id] : [])))
      const schools = all.filter(({ level }) => level === 'school')
      return schools.every(({ _id, households }) => households === 0 && towns.has(_id.slice(0, _id.lastIndexOf('/'))))
    }, '学校要放在一个苏木镇下面，户数写 0'),
  ),
)

export const Village = lazily(() => z.pick(Region(), { _id: true, name: true }))
