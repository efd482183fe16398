import * as z from 'zod/mini'
import { lazily } from '../lazily'

/** A paper as blocks, drawn once as Word and once as a page to print. A line break in a text begins a new line. */
export const Paper = lazily(() =>
  z.object({
    title: z.string(),
    /** Lines under the title. */
    under: z.array(z.string()),
    /** At the foot of each page, before its number. */
    foot: z.string(),
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('heading'), text: z.string() }),
        z.object({ kind: z.literal('text'), text: z.string() }),
        z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
        /** Names and what stands beside them; an empty one is left for the pen. */
        z.object({ kind: z.literal('facts'), rows: z.array(z.tuple([z.string(), z.string()])) }),
        /** `widths` in hundredths of the page. */
        z.object({
          kind: z.literal('table'),
          head: z.array(z.string()),
          widths: z.array(z.number()),
          rows: z.array(z.array(z.string())),
        }),
        /** A picture by its id, with what is said of it above. */
        z.object({ kind: z.literal('picture'), id: z.string(), caption: z.string() }),
        /** What follows begins a new page. */
        z.object({ kind: z.literal('page') }),
      ]),
    ),
  }),
)
export type Paper = z.infer<ReturnType<typeof Paper>>
export type Block = Paper['blocks'][number]
