import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { posterColours } from '../words/material'
import { chosenKinds, dayParts, shownKinds } from '../words/screen'
import { Id, keys, RegionId, Time, text } from './basics'
import { ComicPanel } from './comic'
import { Month } from './incident'
import { Device } from './seat'

/** In pixels. */
export const ScreenSize = lazily(() => z.object({ width: pixels(), height: pixels() }))
const pixels = () => z.int().check(z.minimum(16), z.maximum(8000))

/** A minute of the day, from midnight. */
const minute = () => z.int().check(z.minimum(0), z.maximum(1440))
/** On from `on` until `off`; the same twice is day and night. */
export const ScreenHours = lazily(() => z.object({ on: minute(), off: minute() }))

/** Something published that was chosen for a screen, and when on a day. */
export const Chosen = lazily(() => z.object({ kind: keys(chosenKinds), item: Id(), part: keys(dayParts) }))
export type Chosen = z.infer<ReturnType<typeof Chosen>>

export const screenSettings = lazily(() => ({
  /** Where it hangs: 超市门口的屏. */
  name: text(20),
  hours: ScreenHours(),
  /** Shown in so many pixels at the left and top; absent: as large as the screen is. */
  exact: z.optional(ScreenSize()),
  /** Films are heard; absent: they are seen alone. */
  sound: z.optional(z.literal(true)),
  /** Absent: what the county has published, in turns. */
  plays: z.optional(z.array(Chosen()).check(z.maxLength(30))),
}))

/** A screen that plays by itself. It shows nothing of a person and knows none. */
export const Screen = lazily(() =>
  z.object({
    _id: Id(),
    region: RegionId(),
    ...screenSettings(),
    /** The whole of it, as it said when it was paired. */
    size: ScreenSize(),
    device: Device(),
    /** Stands for its key. */
    key: z.string(),
    version: z.int(),
    pairedAt: Time(),
    /** What it showed when it was heard last, as it says itself. */
    said: z.optional(z.object({ at: Time(), kind: keys(shownKinds), item: z.optional(Id()) })),
    /** The last month of which the ledger has that it played. */
    noted: z.optional(Month()),
    /** Stands for its list as it was written last. */
    list: z.optional(z.string()),
  }),
)
export type Screen = z.infer<ReturnType<typeof Screen>>

/** A screen that waits to be paired. `_id` stands for its six digits, `key` for its key, `network` for the network it asked from. */
export const ScreenRequest = lazily(() =>
  z.object({
    _id: z.string(),
    id: z.string(),
    key: z.string(),
    network: z.optional(z.string()),
    size: ScreenSize(),
    device: Device(),
    at: Time(),
    expires: Time(),
  }),
)

/** An alert that a screen has shown, as it says itself; once a screen and alert. */
export const Screening = lazily(() => z.object({ _id: z.string(), screen: Id(), region: RegionId(), item: Id(), at: Time() }))

/** What a screen shows of one thing (signage/piece.ts). */
export const Piece = lazily(() =>
  z.object({
    id: z.string(),
    kind: z.enum(['alert', 'tip', 'slogan', 'poster', 'comic', 'film']),
    headline: z.array(z.string()),
    lines: z.array(z.string()),
    foot: z.string(),
    colour: keys(posterColours),
    issuer: z.optional(z.string()),
    about: z.optional(z.string()),
    together: z.optional(z.array(z.string())),
    mongolian: z.optional(z.object({ headline: z.string(), paragraphs: z.array(z.string()) })),
    until: Time(),
    evergreen: z.optional(z.literal(true)),
    pictures: z.optional(z.array(z.string())),
    panels: z.optional(z.array(ComicPanel())),
    film: z.optional(z.object({ id: z.string(), link: z.string() })),
    hours: z.optional(ScreenHours()),
  }),
)
