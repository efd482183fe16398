import * as z from 'zod/mini'
import { Audience } from '../entities/audience'
import { Id } from '../entities/basics'
import { FraudType } from '../entities/fraud'
import { MaterialKind, Poster, Script, Slogan } from '../entities/material'
import { localized } from '../entities/rendering'
import { lazily } from '../lazily'
import { type Calls, Page } from './call'

/** Whoever puts things up and has them read out. */
export const materialUsers = ['gridWorker', 'editor', 'commandRoom'] as const

export const PublicPoster = lazily(() =>
  z.extend(z.pick(Poster(), { _id: true, headline: true, lines: true, colour: true }), {
    kind: z.literal('poster'),
    ...localized(),
  }),
)

/** What is put up or read out, as it may be seen now. */
export const Material = lazily(() =>
  z.discriminatedUnion('kind', [
    z.extend(z.pick(Slogan(), { _id: true, text: true }), { kind: z.literal('slogan'), ...localized() }),
    z.extend(z.pick(Script(), { _id: true, title: true, text: true }), { kind: z.literal('script'), ...localized() }),
    PublicPoster(),
  ]),
)

export const materialCalls = {
  /** Published slogans, scripts or posters, ten a page; with `audience` or `type` those made for it first, then those for everyone and every fraud. */
  'material.list': {
    role: materialUsers,
    input: () => z.object({ kind: MaterialKind(), audience: z.optional(Audience()), type: z.optional(FraudType()), page: Page() }),
    output: () => z.object({ materials: z.array(Material()), more: z.boolean() }),
  },
  /** One poster, to be printed or saved. */
  'material.poster': { role: materialUsers, input: () => z.object({ id: Id() }), output: () => z.object({ poster: PublicPoster() }) },
} as const satisfies Calls<'material'>
