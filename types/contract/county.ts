import * as z from 'zod/mini'
import { keys, RegionId, Time, text, VillageId } from '../entities/basics'
import { Region } from '../entities/region'
import { CountySettings, LocalLine, PlaceSettings, TownSettings } from '../entities/settings'
import { lazily } from '../lazily'
import { openingSteps, settingNames } from '../words/county'
import { type Calls, nothing } from './call'

/** Settings to change: `null` takes one back, what is absent stays as it is. */
const Values = lazily(() => {
  const { lines, areaCode, reopenDays, keeping, lookReaders, childOffice, localWords, scriptOrder, office, loudspeaker } =
    CountySettings().shape
  return z.object({
    name: z.optional(text(20)),
    lines: z.nullable(lines),
    areaCode: z.nullable(areaCode),
    reopenDays: z.nullable(reopenDays),
    keeping: z.nullable(keeping),
    lookReaders: z.nullable(lookReaders),
    childOffice: z.nullable(childOffice),
    localWords: z.nullable(localWords),
    scriptOrder: z.nullable(scriptOrder),
    office: z.nullable(office),
    loudspeaker: z.nullable(loudspeaker),
    justiceOffice: z.nullable(PlaceSettings().shape.justiceOffice),
    dutyRobot: z.nullable(TownSettings().shape.dutyRobot),
  })
})

const Cell = () => z.string().check(z.trim(), z.maxLength(60))

/** A line of a sheet of places, as it is written there; `row` as the sheet numbers it. */
const PlaceRow = lazily(() =>
  z.object({
    row: z.int().check(z.minimum(1), z.maximum(100_000)),
    town: Cell(),
    village: Cell(),
    school: Cell(),
    households: Cell(),
    code: Cell(),
  }),
)
export type PlaceRow = z.infer<ReturnType<typeof PlaceRow>>

export const countyCalls = {
  /** The settings of one's county and towns, and who set them when. The key of a robot is given to nobody. */
  'county.settings': {
    role: ['admin'],
    input: nothing,
    output: () =>
      z.object({
        places: z.array(
          z.object({
            ...z.pick(Region(), { _id: true, name: true, level: true }).shape,
            ...CountySettings().shape,
            ...PlaceSettings().shape,
            hasRobot: z.boolean(),
            set: z.partialRecord(keys(settingNames), z.object({ at: Time(), by: z.string() })),
          }),
        ),
      }),
  },
  /** Sets something of the county or of a town; `after`: when what was read had been set, null for never. */
  'county.set': {
    role: ['admin'],
    input: () => z.object({ region: RegionId(), values: Values(), after: z.optional(z.nullable(Time())) }),
    output: nothing,
  },
  /** The telephone lines that the county gives its people beside the state's and the great banks'. */
  'county.lines': {
    role: 'anyone',
    input: nothing,
    output: () => z.object({ lines: z.array(z.pick(LocalLine(), { name: true, number: true })) }),
  },
  /** One's towns, villages and schools, each town before what lies in it; `code` stands for a place in a sheet, whatever it is called later. */
  'county.places': {
    role: ['admin'],
    input: nothing,
    output: () =>
      z.object({
        places: z.array(z.extend(z.pick(Region(), { _id: true, name: true, level: true, households: true }), { code: z.string() })),
        /** Villages that went into another and schools that closed, the last first. `left`: what the same `county.close` would move on, where it was broken off. */
        former: z.optional(
          z.array(
            z.object({
              name: z.string(),
              into: z.optional(z.string()),
              at: Time(),
              by: z.string(),
              left: z.optional(z.object({ place: VillageId(), into: VillageId() })),
            }),
          ),
        ),
      }),
  },
  /** A village goes into another, with its groups, its people and the homes its worker calls on; or a school closes. What was there stays under its name. Refused while something hangs on it that a person has to decide. The same again goes on where it was broken off. */
  'county.close': {
    role: ['admin'],
    input: () => z.object({ place: VillageId(), into: z.optional(VillageId()) }),
    output: nothing,
  },
  /** Takes places in from a sheet: adds what is new, changes what is there, leaves alone what the sheet does not have. Without `write` it only says what would be done. */
  'county.takeIn': {
    role: ['admin'],
    input: () => z.object({ rows: z.array(PlaceRow()).check(z.minLength(1), z.maxLength(1000)), write: z.boolean() }),
    output: () =>
      z.object({
        added: z.array(z.object({ row: z.int(), name: z.string() })),
        changed: z.array(z.object({ row: z.int(), name: z.string(), what: z.string() })),
        same: z.int(),
        /** There, and not in the sheet. */
        missing: z.array(z.string()),
        refused: z.array(z.object({ row: z.int(), why: z.string() })),
      }),
  },
  /** What the county needs and how far it is, for one's places: of so many things so many are there, and some that are not. */
  'county.opening': {
    role: ['admin'],
    input: nothing,
    output: () =>
      z.object({
        steps: z.array(
          z.object({
            key: keys(openingSteps),
            have: z.int(),
            of: z.int(),
            missing: z.optional(z.array(z.string()).check(z.maxLength(10))),
          }),
        ),
        /** Invitations that wait for whoever was asked, or to be confirmed. */
        invited: z.int(),
        /** The county still gets ready, and this administrator may say that it is. */
        opening: z.optional(z.literal(true)),
      }),
  },
  /** The county is ready: what it still lacks no longer waits in 等我办的. */
  'county.opened': { role: ['admin'], input: nothing, output: nothing },
} as const satisfies Calls<'county'>
