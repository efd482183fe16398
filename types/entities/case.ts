import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { amountBands, sourceKinds } from '../words/case'
import { wordsMost } from '../words/medium'
import { Audience } from './audience'
import { Id, keys, Time, text } from './basics'
import { FraudType } from './fraud'
import { MediumId } from './medium'

export const Case = lazily(() =>
  z.object({
    _id: Id(),
    title: text(24),
    type: FraudType(),
    audiences: z.array(Audience()),
    /** What happened, told from the victim's side, a paragraph an item. */
    story: z.array(text(200)).check(z.minLength(2), z.maxLength(6)),
    turningPoint: text(80),
    redFlags: z.array(text(40)).check(z.minLength(2), z.maxLength(6)),
    todo: z.array(text(40)).check(z.minLength(1), z.maxLength(5)),
    /** Sentences a person can say aloud to the other side. */
    ask: z.array(text(40)).check(z.minLength(1), z.maxLength(4)),
    /** How people put it who look for this, dialect and all: found by, never shown. */
    ownWords: z.optional(z.array(text(40)).check(z.maxLength(10))),
    amountBand: keys(amountBands),
    source: z.object({ kind: keys(sourceKinds), date: z.iso.date() }),
    /** Cases that teach something near this one. */
    related: z.array(Id()).check(z.maxLength(3)),
    /** With what a picture shows or what is said in a sound or video. */
    media: z.optional(z.array(z.object({ id: MediumId(), words: text(wordsMost) })).check(z.maxLength(6))),
    publishedAt: Time(),
    /** When an editor must read it again: tricks change. */
    expires: Time(),
  }),
)
export type Case = z.infer<ReturnType<typeof Case>>

/** A case as people read it. */
export const PublicCase = lazily(() => z.omit(Case(), { ownWords: true }))

export const CaseCard = lazily(() => z.pick(Case(), { _id: true, title: true, type: true, turningPoint: true, amountBand: true }))
