import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { RegionId, Time, text } from './basics'
import { CountySettings, PlaceSettings, SetBy, TownSettings } from './settings'

/** A town's days without a tip: every week's, and those of a feast. */
export const QuietDays = lazily(() =>
  z.object({
    /** 0 is Sunday. */
    weekdays: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(6)),
    dates: z.array(z.object({ name: text(10), from: z.iso.date(), to: z.iso.date() })).check(z.maxLength(20)),
  }),
)
export type QuietDays = z.infer<ReturnType<typeof QuietDays>>

export const Region = lazily(() =>
  z.object({
    _id: RegionId(),
    name: text(20),
    /** A school lies beside the villages of its town and is never one of them: nothing is sent there, and nobody lives there. */
    level: z.enum(['county', 'town', 'village', 'school', 'former']),
    /** A village that went into another, or a school that closed: its past stays under its name, and nothing new is sent there. `level` says `former`. `moved`: when what belongs to it had last gone along, all of it. */
    former: z.optional(
      z.object({
        at: Time(),
        by: z.string(),
        was: z.enum(['village', 'school']),
        into: z.optional(RegionId()),
        moved: z.optional(Time()),
      }),
    ),
    /** Registered households: the only denominator ever shown, and named so. A school has none. */
    households: z.int().check(z.nonnegative()),
    ...CountySettings().shape,
    ...PlaceSettings().shape,
    ...TownSettings().shape,
    /** A town's. */
    quiet: z.optional(QuietDays()),
    set: z.optional(SetBy()),
    /** A county's: since when it has been getting ready, until its administrator says that it is. */
    openingSince: z.optional(Time()),
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
