import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { RegionId, Time } from './basics'
import { ClueKind, ReceiptCode } from './report'

/** A number, account, link, chat name or app of a report in its normal form, under a keyed hash: what two reports share can be found, and not read. */
export const ReportKey = lazily(() =>
  z.object({
    /** The report's code and the hash. */
    _id: z.string(),
    report: ReceiptCode(),
    key: z.string(),
    kind: ClueKind(),
    region: RegionId(),
    at: Time(),
  }),
)
export type ReportKey = z.infer<ReturnType<typeof ReportKey>>

/** What a person said of two reports that share a key. */
export const ReportTie = lazily(() =>
  z.object({
    /** Both codes, the smaller first. */
    _id: z.string(),
    a: ReceiptCode(),
    b: ReceiptCode(),
    same: z.boolean(),
    at: Time(),
    by: z.string(),
  }),
)
export type ReportTie = z.infer<ReturnType<typeof ReportTie>>

/** A key of confirmed reports that people who ask may be told of: the police let it out, and take it back at any time. */
export const ReleasedClue = lazily(() =>
  z.object({
    /** The hash of the report keys that it is. */
    _id: z.string(),
    kind: ClueKind(),
    at: Time(),
    by: z.string(),
  }),
)
export type ReleasedClue = z.infer<ReturnType<typeof ReleasedClue>>

/** Pieces of a report's words, by which the police find it again; gone with its words. */
export const ReportWords = lazily(() =>
  z.object({
    /** The report's code. */
    _id: ReceiptCode(),
    /** The town, or the county where it is known no nearer. */
    town: RegionId(),
    grams: z.array(z.string()),
    at: Time(),
  }),
)
