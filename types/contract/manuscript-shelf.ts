import * as z from 'zod/mini'
import { Id, keys, why } from '../entities/basics'
import { Content, Manuscript, ManuscriptKind, ManuscriptStatus } from '../entities/manuscript'
import { Away } from '../entities/play'
import { Band } from '../entities/quiz'
import { lazily } from '../lazily'
import { playKinds } from '../words/story'
import { type Calls, End, Page } from './call'

export const ManuscriptCard = lazily(() =>
  z.pick(Manuscript(), {
    _id: true,
    kind: true,
    status: true,
    title: true,
    live: true,
    flagged: true,
    due: true,
    updatedAt: true,
  }),
)

export const desk = ['editor', 'commandRoom', 'police'] as const

/** What the desk finds: its manuscripts, and what people read now. */
export const manuscriptShelfCalls = {
  /** The desk's manuscripts, the latest first; `counts` are of the kind asked for. */
  'manuscript.list': {
    role: desk,
    input: () =>
      z.object({
        kind: z.optional(ManuscriptKind()),
        status: z.optional(ManuscriptStatus()),
        /** Only what was made from something withdrawn, or whose source has changed. */
        flagged: z._default(z.boolean(), false),
        page: Page(),
        after: z.optional(End()),
      }),
    output: () =>
      z.object({
        manuscripts: z.array(
          z.extend(ManuscriptCard(), {
            author: z.optional(z.string()),
            toApprove: z.boolean(),
            /** The version that whoever asks may hand in. */
            toSubmit: z.optional(z.int()),
            /** Another county's next wording waits beside it. */
            offered: z.optional(z.literal(true)),
          }),
        ),
        counts: z.record(ManuscriptStatus(), z.int()),
        flagged: z.int(),
        /** How many of the kind people read now; of no kind, cases. */
        shelf: z.int(),
        more: z.boolean(),
        end: z.optional(End()),
      }),
  },
  /** What people read now, of one kind, by words of its title; with its manuscript where there is one. */
  'manuscript.shelf': {
    role: desk,
    input: () =>
      z.object({
        kind: ManuscriptKind(),
        words: z.optional(z.string().check(z.trim(), z.maxLength(40))),
        page: Page(),
        after: z.optional(End()),
      }),
    output: () =>
      z.object({
        rows: z.array(z.object({ item: Id(), title: z.string(), manuscript: z.optional(Id()), status: z.optional(ManuscriptStatus()) })),
        more: z.boolean(),
        end: z.optional(End()),
      }),
  },
  /** Whole contents for a spreadsheet: of one state, or what people read now. */
  'manuscript.sheet': {
    role: desk,
    input: () =>
      z.object({
        kind: ManuscriptKind(),
        status: z.optional(ManuscriptStatus()),
        /** `last` of the page before. */
        after: z.optional(Id()),
        /** By its number: clients of earlier releases. */
        page: Page(),
      }),
    output: () =>
      z.object({
        rows: z.array(z.object({ item: Id(), content: Content() })),
        /** Titles of the cases that rows name. */
        cases: z.record(z.string(), z.string()),
        more: z.boolean(),
        /** Where the next page begins. */
        last: z.optional(z.string()),
      }),
  },
  /** Stories and class packs for those of an age, as this county reads them, with those taken out of use. */
  'manuscript.plays': {
    role: ['editor', 'commandRoom'],
    input: () => z.object({ band: Band() }),
    output: () =>
      z.object({
        plays: z.array(
          z.object({ kind: keys(playKinds), item: Id(), title: z.string(), words: z.array(z.string()), away: z.optional(Away()) }),
        ),
      }),
  },
  /** Takes one out of use at once, saying why; without a reason it is used again. The same again changes nothing. */
  'manuscript.setPlay': {
    role: ['editor', 'commandRoom'],
    input: () => z.object({ kind: keys(playKinds), item: Id(), away: z.optional(why(100)) }),
    output: () => z.object({ away: z.optional(Away()) }),
  },
} as const satisfies Calls<'manuscript'>
