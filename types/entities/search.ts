import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Id } from './basics'

/** What the search index holds of one case: see `search/entry.ts`. */
export const SearchEntry = lazily(() => z.object({ _id: Id(), version: z.int(), terms: z.array(z.string()) }))
export type SearchEntry = z.infer<ReturnType<typeof SearchEntry>>

/** One term of the search index: how many cases have it, and those that are most about it, best first, each behind a digit. */
export const SearchTerm = lazily(() => z.object({ _id: z.string(), count: z.int(), best: z.array(z.string()) }))
export type SearchTerm = z.infer<ReturnType<typeof SearchTerm>>
