import * as z from 'zod/mini'
import { Id, keys } from '../entities/basics'
import { MongolianText, RenderingKind } from '../entities/rendering'
import { sheetEffects } from '../words/rendering'
import type { Calls } from './call'

export const renderers = ['editor', 'commandRoom', 'mongolianReviewer'] as const

/** Many texts at once, as a sheet for whoever writes Mongolian elsewhere. */
export const renderingSheetCalls = {
  /** Contents of a kind without Mongolian, sentence by sentence, for a sheet: those behind `after`, until there are some; more behind `next`. */
  'rendering.sheet': {
    role: renderers,
    input: () => z.object({ kind: RenderingKind(), after: z.optional(Id()) }),
    output: () =>
      z.object({
        texts: z.array(
          z.object({
            item: Id(),
            source: z.string(),
            version: z.int(),
            words: z.array(z.object({ heading: z.optional(z.string()), text: z.string() })),
            /** A draft that lies there. */
            text: z.optional(MongolianText()),
          }),
        ),
        next: z.optional(Id()),
      }),
  },
  /** Takes a sheet's texts in as one's own drafts, each beside the Chinese (`source`) and the version that went out. Without `write` it only says what each would do. */
  'rendering.takeIn': {
    role: renderers,
    anyCode: true,
    input: () =>
      z.object({
        texts: z
          .array(
            z.object({
              /** The sheet's line, to be named. */
              row: z.int().check(z.minimum(1), z.maximum(100_000)),
              kind: RenderingKind(),
              item: Id(),
              source: z.string().check(z.maxLength(64)),
              version: z.int().check(z.nonnegative()),
              /** As many as the Chinese has, the title first; one left open is empty. */
              words: z.array(z.string().check(z.trim(), z.maxLength(2000))).check(z.minLength(1), z.maxLength(41)),
            }),
          )
          .check(z.minLength(1), z.maxLength(20)),
        write: z.boolean(),
      }),
    output: () =>
      z.object({
        taken: z.array(
          z.object({
            row: z.int(),
            kind: RenderingKind(),
            item: Id(),
            title: z.string(),
            does: keys(sheetEffects),
            /** Of what lies there: to be handed in. */
            version: z.int(),
          }),
        ),
        refused: z.array(z.object({ row: z.int(), why: z.string() })),
      }),
  },
} as const satisfies Calls<'rendering'>
