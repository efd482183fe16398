import * as z from 'zod/mini'
import { Id, keys, RegionId, Time } from '../entities/basics'
import { MediumId } from '../entities/medium'
import { Village } from '../entities/region'
import { Piece, Screen, ScreenSize, screenSettings } from '../entities/screen'
import { Device } from '../entities/seat'
import { lazily } from '../lazily'
import { shownKinds } from '../words/screen'
import { type Calls, nothing } from './call'

/** Whoever looks after screens: an operator those of their own place alone, the others those of their place and below. */
export const screenUsers = ['screenOperator', 'gridWorker', 'commandRoom', 'media'] as const

const Digits = lazily(() => z.string().check(z.regex(/^\d{6}$/)))
/** Made by the screen itself and known to it alone. */
const Key = lazily(() => z.string().check(z.regex(/^[0-9a-f]{64}$/)))

const Told = lazily(() =>
  z.extend(z.pick(Screen(), { _id: true, region: true, size: true, device: true, version: true, pairedAt: true }), {
    ...screenSettings(),
    place: z.string(),
    /** What it showed when it was heard last; `what` is absent when that is not published any more. */
    said: z.optional(z.object({ at: Time(), kind: keys(shownKinds), what: z.optional(z.string()) })),
    /** In its hours, and nothing heard for an hour. */
    silent: z.boolean(),
  }),
)

export const screenCalls = {
  /** On the screen: asks to be paired. The digits and the picture (a mini-program code, PNG in base64; absent when WeChat gives none, or very many ask) lead somebody who may to it; they let nobody in. */
  'screen.begin': {
    role: 'anyone',
    input: () => z.object({ key: Key(), size: ScreenSize(), device: Device() }),
    output: () => z.object({ digits: Digits(), picture: z.optional(z.string()), expires: Time(), now: Time() }),
  },
  /** On the screen: what it shows, by its key, and which alerts it has shown since. `screen`: which one it is; absent while nobody has paired it, or after it was taken out. */
  'screen.said': {
    role: 'anyone',
    input: () =>
      z.object({
        key: Key(),
        showing: z.optional(z.object({ kind: keys(shownKinds), item: z.optional(Id()) })),
        alerts: z.optional(z.array(Id()).check(z.maxLength(20))),
      }),
    output: () => z.object({ screen: z.optional(Id()), now: Time() }),
  },
  /** Which screen shows these digits, and for which of one's places it may be. */
  'screen.asked': {
    role: screenUsers,
    input: () => z.object({ digits: Digits() }),
    output: () => z.object({ id: z.string(), size: ScreenSize(), device: Device(), at: Time() }),
  },
  /** Pairs the screen that was looked at: its name, its place. The same again changes nothing. */
  'screen.pair': {
    role: screenUsers,
    input: () =>
      z.extend(z.object({ ...screenSettings() }), {
        id: Id(),
        digits: Digits(),
        request: z.string().check(z.maxLength(40)),
        region: RegionId(),
      }),
    output: nothing,
  },
  /** The screens of a place and of those below it, fifty a page; without a place, of the first of one's own. `above` and `below`: where else one may look and pair; `site`: the website at which a screen is opened. */
  'screen.list': {
    role: screenUsers,
    input: () => z.object({ region: z.optional(RegionId()), after: z.optional(z.string().check(z.maxLength(120))) }),
    output: () =>
      z.object({
        place: Village(),
        above: z.array(Village()),
        below: z.array(Village()),
        screens: z.array(Told()),
        more: z.optional(z.string()),
        site: z.optional(z.string()),
      }),
  },
  /** What a screen plays now, as it is drawn there. */
  'screen.playlist': {
    role: screenUsers,
    input: () => z.object({ id: Id() }),
    output: () => z.object({ pieces: z.array(Piece()) }),
  },
  /** Videos of published cases, to be chosen for a screen; twenty a page. */
  'screen.films': {
    role: screenUsers,
    input: () => z.object({ after: z.optional(MediumId()) }),
    output: () =>
      z.object({ films: z.array(z.object({ _id: MediumId(), title: z.string(), words: z.string() })), more: z.optional(MediumId()) }),
  },
  /** Changes how it is called, its hours, its pixels, what it plays; over the version that was seen. */
  'screen.save': {
    role: screenUsers,
    input: () => z.extend(z.object({ ...screenSettings() }), { id: Id(), after: z.int() }),
    output: () => z.object({ version: z.int() }),
  },
  /** Takes it out: from its next contact on it asks to be paired again. */
  'screen.remove': { role: screenUsers, input: () => z.object({ id: Id() }), output: nothing },
} as const satisfies Calls<'screen'>
