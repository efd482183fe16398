/** An alert being written: kept on the phone after every letter. Its id is the alert's, so that handing in twice is handing in once. */
import { newId } from '@/lib/new-id'
import { isTexts } from '@/lib/shapes'
import { endOfDay } from '@/lib/time'
import { dropWritten, keepWritten, keptWritten } from '@/lib/written'
import type { Input, Output } from '../../../types/contract'

type Save = Input<'alert.save'>

export interface Draft extends Pick<Save, 'id' | 'headline' | 'instruction' | 'audiences' | 'case' | 'references'> {
  severity?: Save['severity']
  type?: Save['type']
  /** Always three, empty ones are not sent. */
  lines: string[]
  /** Absent until the author changes it: then all of theirs. */
  regions?: string[]
  days: number
}

/** How much may be written; the cloud's schema says the same (checked by a test). */
export const limits = { headline: 24, line: 40, instruction: 60 } as const

/** For how long an alert may hold. */
export const spans = { 3: '3 天', 7: '7 天', 14: '14 天', 30: '30 天' } as const

/** What an earlier release did not know is as in an empty one. */
export const keptDraft = (): Draft | undefined => {
  const kept = keptWritten('alert-draft')
  const { at: _at, ...draft } = { at: 0, ...emptyDraft(), ...kept }
  return kept && isTexts(draft.lines) && isTexts(draft.audiences) ? draft : undefined
}
export const keepDraft = (draft: Draft): void => keepWritten('alert-draft', '', draft)
export const dropDraft = (): void => dropWritten('alert-draft')

export const emptyDraft = (): Draft => ({ id: newId('a'), headline: '', lines: ['', '', ''], instruction: '', audiences: [], days: 7 })

const three = (lines: string[]) => [0, 1, 2].map((i) => lines[i] ?? '')

/** A first wording from a case, for the worker to make local. */
export const draftFrom = ({ _id, title, type, audiences, redFlags, todo }: Output<'case.read'>['case']): Draft => ({
  ...emptyDraft(),
  case: _id,
  type,
  audiences,
  headline: title,
  lines: three(redFlags),
  instruction: todo[0] ?? '',
})

type Alert = Output<'alert.read'>['alert']

/** One's own alert that was not handed in yet, or was given back. */
export const draftOf = ({ _id: id, lines, expires, ...alert }: Alert, now: number): Draft => {
  const { severity, type, audiences, regions, headline, instruction, case: from, references } = alert
  const left = (expires - now) / 86_400_000
  const days =
    Object.keys(spans)
      .map(Number)
      .find((span) => span >= Math.floor(left)) ?? 30
  return {
    ...{ id, severity, type, audiences, regions, headline, instruction, lines: three(lines), days },
    ...(from && { case: from }),
    ...(references && { references }),
  }
}

/** What is to take the place of an alert in force: its words, under a new id. */
export const updateOf = ({ _id, references: _older, ...alert }: Alert, now: number): Draft => {
  const { id, days } = emptyDraft()
  return { ...draftOf({ ...alert, _id: id }, now), days, references: _id }
}

export const touched = ({ headline, lines, instruction }: Draft): boolean =>
  [headline, instruction, ...lines].some((words) => words.trim() !== '')

export type Problems = Partial<Record<'type' | 'severity' | 'headline' | 'lines' | 'instruction' | 'regions', string>>

/** What is still missing, a sentence a field. */
export const problems = (draft: Draft, regions: string[]): Problems => ({
  ...(draft.type ? {} : { type: '选一种骗法' }),
  ...(draft.severity ? {} : { severity: '选一个紧急程度' }),
  ...(draft.headline.trim() ? {} : { headline: '写一句标题，比如：买羊先付定金，人和羊都没了' }),
  ...(draft.lines.some((line) => line.trim()) ? {} : { lines: '至少写一句，说清骗子怎么骗' }),
  ...(draft.instruction.trim() ? {} : { instruction: '写一句遇到了怎么做' }),
  ...(regions.length > 0 ? {} : { regions: '至少选一个地方' }),
})

/** The alert as it stands, or nothing while something is missing. */
export const toSave = (draft: Draft, regions: string[], now: number): Omit<Save, 'submit'> | undefined => {
  const { severity, type, lines, days, regions: _chosen, ...words } = draft
  if (!severity || !type || Object.keys(problems(draft, regions)).length > 0) return undefined
  return { ...words, severity, type, lines: lines.filter((line) => line.trim()), regions, expires: endOfDay(now, days) }
}
