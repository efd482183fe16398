import * as z from 'zod/mini'
import { Id, Time } from '../entities/basics'
import { Case, CaseCard, PublicCase } from '../entities/case'
import { Comic } from '../entities/comic'
import { FraudType } from '../entities/fraud'
import { HandbookWords } from '../entities/handbook'
import { MediumLink } from '../entities/medium'
import { localized } from '../entities/rendering'
import { lazily } from '../lazily'
import { type Calls, End, nothing, Page } from './call'

/** From a character of a text up to, not including, another. */
export const Spans = lazily(() => z.array(z.tuple([z.int(), z.int()])))

/** Where a case has what was looked for; `excerpt` is a sentence that says it better than title and turning point. */
export const Found = lazily(() =>
  z.object({ title: Spans(), turningPoint: Spans(), excerpt: z.optional(z.object({ text: z.string(), spans: Spans() })) }),
)

/** A page of the handbook: our words for the type, the rest of its two stories. */
const HandbookPage = lazily(() =>
  z.extend(z.omit(HandbookWords(), { stories: true }), {
    type: FraudType(),
    /** Of the taxonomy. */
    version: z.int(),
    redFlags: z.array(z.string()),
    todo: z.array(z.string()),
    ask: z.array(z.string()),
    stories: z.array(z.pick(Case(), { _id: true, title: true, story: true, turningPoint: true })),
    /** Whom to call, from the allow-list. */
    numbers: z.array(z.object({ number: z.string(), what: z.string() })),
  }),
)

/** A comic as everybody reads it. */
const PublicComic = lazily(() => z.pick(Comic(), { _id: true, case: true, title: true, panels: true }))

export const caseCalls = {
  'case.list': {
    role: 'anyone',
    input: () =>
      z.object({
        words: z.optional(z.string().check(z.trim(), z.maxLength(60))),
        type: z.optional(FraudType()),
        page: Page(),
        after: z.optional(End()),
      }),
    /** Newest first; with words the nearest first, `found` saying where each has them. */
    output: () =>
      z.object({ cases: z.array(z.extend(CaseCard(), { found: z.optional(Found()) })), more: z.boolean(), end: z.optional(End()) }),
  },
  /** The handbook's list: every fraud type in a sentence. */
  'case.handbooks': {
    role: 'anyone',
    input: nothing,
    output: () => z.object({ pages: z.array(z.object({ type: FraudType(), intro: z.string() })) }),
  },
  /** One page of the handbook, made of our words for the type and of two stories of the library. */
  'case.handbook': {
    role: 'anyone',
    input: () => z.object({ type: FraudType() }),
    output: () =>
      z.object({
        page: HandbookPage(),
        ...localized(),
      }),
  },
  /** Chosen pages, to be printed as one book: with who issues it, and the last moment at which it should lie about. */
  'case.book': {
    role: 'anyone',
    input: () => z.object({ types: z.array(FraudType()).check(z.minLength(1), z.maxLength(40)) }),
    output: () => z.object({ pages: z.array(HandbookPage()), office: z.string(), at: Time(), until: Time() }),
  },
  /** `media`: links that hold a day, in the order of the case's own. `related`: those of its related cases that are still published. */
  'case.read': {
    role: 'anyone',
    input: () => z.object({ id: Id() }),
    output: () =>
      z.object({
        case: PublicCase(),
        related: z.array(CaseCard()),
        media: z.optional(z.array(MediumLink())),
        /** Drawn from it. */
        comic: z.optional(z.pick(Comic(), { _id: true, title: true })),
        ...localized(),
      }),
  },
  /** One comic, while nobody has to decide what becomes of it. `until`: the day its case is read again; on paper it hangs no longer. */
  'case.comic': {
    role: 'anyone',
    input: () => z.object({ id: Id() }),
    output: () => z.object({ comic: PublicComic(), until: z.optional(Time()), ...localized() }),
  },
  /** Comics to read, ten from after an id; of one fraud type or of all. */
  'case.comics': {
    role: 'anyone',
    input: () => z.object({ type: z.optional(FraudType()), after: z.optional(Id()) }),
    output: () => z.object({ comics: z.array(PublicComic()), more: z.boolean() }),
  },
} as const satisfies Calls<'case'>
