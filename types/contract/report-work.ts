import * as z from 'zod/mini'
import { Id, RegionId, text } from '../entities/basics'
import { ReceiptCode, ReportStatus, ReportType } from '../entities/report'
import { type Calls, nothing } from './call'

const code = () => z.object({ code: ReceiptCode() })

/** What officers do with a report besides answering it. Which is allowed when stands in cloudfunctions/report/life.ts; each is logged. */
export const reportWorkCalls = {
  /** Takes it, or gives it back. Refused as `conflict` when a colleague has it. */
  'report.take': { role: ['police'], input: () => z.extend(code(), { take: z.boolean() }), output: nothing },
  /** Hands it to a colleague who holds its place, as `report.colleagues` names them. */
  'report.assign': { role: ['police'], input: () => z.extend(code(), { to: Id() }), output: nothing },
  /** To another town's station, or to the county: it leaves one's sight unless one holds the county, and its reporter is told. The same id again changes nothing. */
  'report.transfer': {
    role: ['police'],
    input: () => z.extend(code(), { id: Id(), to: RegionId(), why: text(100) }),
    output: () => z.object({ station: z.string() }),
  },
  /** Where a report can be sent. */
  'report.stations': {
    role: ['police'],
    input: nothing,
    output: () => z.object({ stations: z.array(z.object({ region: RegionId(), name: z.string() })) }),
  },
  /** For colleagues alone. */
  'report.note': { role: ['police'], input: () => z.extend(code(), { id: Id(), text: text(500) }), output: nothing },
  /** Puts kind and place right, within one's own places; what the reporter gave is kept beside it. */
  'report.correct': {
    role: ['police'],
    input: () => z.extend(code(), { type: z.optional(ReportType()), region: z.optional(RegionId()) }),
    output: nothing,
  },
  /** Asks its reporter something, who can answer with the receipt. */
  'report.ask': {
    role: ['police'],
    input: () => z.extend(code(), { id: Id(), text: z.string().check(z.trim(), z.minLength(2), z.maxLength(300)) }),
    output: () => z.object({ status: ReportStatus() }),
  },
  /** 110's own number of the call, and the number of the case where there is one; an empty text takes it out. */
  'report.number': {
    role: ['police'],
    input: () =>
      z.extend(code(), {
        alarmNumber: z.optional(z.string().check(z.trim(), z.maxLength(40))),
        caseNumber: z.optional(z.string().check(z.trim(), z.maxLength(40))),
      }),
    output: nothing,
  },
  /** Writes down what is heard in a piece told by mouth. */
  'report.transcribe': { role: ['police'], input: () => z.extend(code(), { sound: Id(), text: text(2000) }), output: nothing },
} as const satisfies Calls<'report'>
