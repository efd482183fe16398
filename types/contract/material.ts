import * as z from 'zod/mini'
import { Alert, alertCard } from '../entities/alert'
import { Article } from '../entities/article'
import { Audience } from '../entities/audience'
import { Id, keys, Time } from '../entities/basics'
import { Comic, ComicPanel } from '../entities/comic'
import { FraudType } from '../entities/fraud'
import { Month } from '../entities/incident'
import { MaterialKind, Poster, Script, Slogan } from '../entities/material'
import { Village } from '../entities/region'
import { localized, MongolianText } from '../entities/rendering'
import { Showing } from '../entities/showing'
import { lazily } from '../lazily'
import { scriptOrders } from '../words/county'
import { takeDownReasons } from '../words/material'
import { type Calls, End, nothing, Page } from './call'

/** Whoever puts things up, has them read out, or publishes them elsewhere. */
export const materialUsers = ['gridWorker', 'editor', 'commandRoom', 'media', 'screenOperator'] as const

export const PublicPoster = lazily(() =>
  z.extend(z.pick(Poster(), { _id: true, headline: true, lines: true, colour: true }), {
    kind: z.literal('poster'),
    ...localized(),
  }),
)

export const PublicSlogan = lazily(() =>
  z.extend(z.pick(Slogan(), { _id: true, text: true }), { kind: z.literal('slogan'), ...localized() }),
)

export const PublicComicSheet = lazily(() =>
  z.extend(z.pick(Comic(), { _id: true, title: true, panels: true }), { kind: z.literal('comic'), ...localized() }),
)

/** What stands on every sheet that is hung: who issues it, its Mongolian words and which script stands first, how people get to the program, and the last moment at which it may be seen. */
export const Issued = lazily(() =>
  z.object({
    /** What its case is about: its picture follows it. */
    type: z.optional(FraudType()),
    office: z.string(),
    order: keys(scriptOrders),
    words: z.optional(MongolianText()),
    /** A mini-program code, as a PNG in base64; absent when WeChat gives none. */
    code: z.optional(z.string()),
    until: Time(),
  }),
)

/** What is put up or read out, as it may be seen now. */
export const Material = lazily(() =>
  z.discriminatedUnion('kind', [
    PublicSlogan(),
    z.extend(z.pick(Script(), { _id: true, title: true, text: true }), { kind: z.literal('script'), ...localized() }),
    PublicPoster(),
    PublicComicSheet(),
  ]),
)

export const materialCalls = {
  /** Published slogans, scripts, posters or comics, ten a page; with `audience` or `type` those made for it first, then those for everyone and every fraud. */
  'material.list': {
    role: materialUsers,
    input: () =>
      z.object({
        ...{ kind: MaterialKind(), audience: z.optional(Audience()), type: z.optional(FraudType()) },
        ...{ page: Page(), after: z.optional(End()) },
      }),
    /** `end`: of a list in order of ids, which goes on behind it. */
    output: () => z.object({ materials: z.array(Material()), more: z.boolean(), end: z.optional(End()) }),
  },
  /** One poster, to be printed or saved; `drawing`: what it shows. */
  'material.poster': {
    role: materialUsers,
    input: () => z.object({ id: Id() }),
    output: () => z.object({ poster: PublicPoster(), issued: Issued(), drawing: z.optional(ComicPanel()) }),
  },
  /** One slogan, to be made a banner. */
  'material.slogan': {
    role: materialUsers,
    input: () => z.object({ id: Id() }),
    output: () => z.object({ slogan: PublicSlogan(), issued: Issued() }),
  },
  /** One comic, to be hung up or sent to a group. */
  'material.comic': {
    role: materialUsers,
    input: () => z.object({ id: Id() }),
    output: () => z.object({ comic: PublicComicSheet(), issued: Issued() }),
  },
  /** A case, or else a month of alerts, tips and cases, as an article. */
  'material.article': {
    role: ['media', 'editor', 'commandRoom'],
    input: () => z.object({ case: z.optional(Id()), month: z.optional(Month()) }),
    output: () => z.object({ article: Article() }),
  },
  /** Where others take in the newest of all by themselves; nothing where the website has no address. */
  'material.feed': {
    role: ['media', 'editor', 'commandRoom'],
    input: nothing,
    output: () => z.object({ site: z.optional(z.string()) }),
  },
  /** The alerts in force in one's places, the latest first; of whoever runs screens also where, and what is up there. */
  'material.current': {
    role: ['media', 'screenOperator'],
    input: nothing,
    output: () =>
      z.object({
        alerts: z.array(z.pick(Alert(), { ...alertCard, lines: true, instruction: true, regions: true })),
        places: z.array(Village()),
        /** `down`: why it is to come down now. */
        showings: z.array(z.extend(z.omit(Showing(), { downAt: true, said: true }), { down: z.optional(keys(takeDownReasons)) })),
        /** What was said to be taken down within the last day, the latest first: said by mistake it is put back from there. */
        taken: z.array(z.omit(Showing(), { said: true })),
      }),
  },
  /** Says that something published is up on a screen or wall of one's own place, until a day; an alert no longer than it holds. The same again changes that day. */
  'material.show': {
    role: ['screenOperator'],
    input: () => z.pick(Showing(), { region: true, spot: true, kind: true, item: true, until: true }),
    output: () => z.object({ id: z.string() }),
  },
  /** Says that it was taken down; `back`, within a day, that it was not and is still up. */
  'material.takeDown': {
    role: ['screenOperator'],
    input: () => z.object({ id: z.string().check(z.maxLength(40)), back: z.optional(z.literal(true)) }),
    output: nothing,
  },
} as const satisfies Calls<'material'>
