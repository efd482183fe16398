/** An alert being written: kept on the phone after every letter. Its id is the alert's, so that sending twice is sending once. */
import Taro from '@tarojs/taro'
import { newId } from '@/lib/new-id'
import { endOfDay } from '@/lib/time'
import type { Input, Output } from '../../../types/contract'

type Save = Input<'alert.save'>

export interface Draft extends Pick<Save, 'id' | 'headline' | 'instruction' | 'audiences' | 'case'> {
  severity?: Save['severity']
  type?: Save['type']
  /** Always three, empty ones are not sent. */
  lines: string[]
  /** Absent until the worker changes it: then all of them. */
  villages?: string[]
  days: number
}

/** How much may be written; the cloud's schema says the same (checked by a test). */
export const limits = { headline: 24, line: 40, instruction: 60 } as const

const key = 'alert-draft'
export const keptDraft = (): Draft | undefined => (Taro.getStorageSync(key) as Draft | '') || undefined
export const keepDraft = (draft: Draft): void => Taro.setStorageSync(key, draft)
export const dropDraft = (): void => Taro.removeStorageSync(key)

export const emptyDraft = (): Draft => ({ id: newId('a'), headline: '', lines: ['', '', ''], instruction: '', audiences: [], days: 7 })

/** A first wording from a case, for the worker to make local. */
export const draftFrom = ({ _id, title, type, audiences, redFlags, todo }: Output<'case.read'>['case']): Draft => ({
  ...emptyDraft(),
  case: _id,
  type,
  audiences,
  headline: title,
  lines: [0, 1, 2].map((i) => redFlags[i] ?? ''),
  instruction: todo[0] ?? '',
})

export const touched = ({ headline, lines, instruction }: Draft): boolean =>
  [headline, instruction, ...lines].some((words) => words.trim() !== '')

export type Problems = Partial<Record<'type' | 'severity' | 'headline' | 'lines' | 'instruction' | 'villages', string>>

/** What is still missing, a sentence a field. */
export const problems = (draft: Draft, villages: string[]): Problems => ({
  ...(draft.type ? {} : { type: '选一种骗法' }),
  ...(draft.severity ? {} : { severity: '选一个紧急程度' }),
  ...(draft.headline.trim() ? {} : { headline: '写一句标题，比如：买羊先付定金，人和羊都没了' }),
  ...(draft.lines.some((line) => line.trim()) ? {} : { lines: '至少写一句，说清骗子怎么骗' }),
  ...(draft.instruction.trim() ? {} : { instruction: '写一句遇到了怎么做' }),
  ...(villages.length > 0 ? {} : { villages: '至少选一个村' }),
})

/** The alert to hand in, or nothing while something is missing. */
export const toSend = (draft: Draft, villages: string[], now: number): Save | undefined => {
  const { id, severity, type, headline, lines, instruction, audiences, days, case: from } = draft
  if (!severity || !type || Object.keys(problems(draft, villages)).length > 0) return undefined
  const said = lines.filter((line) => line.trim())
  return {
    id,
    severity,
    type,
    headline,
    lines: said,
    instruction,
    audiences,
    regions: villages,
    submit: true,
    expires: endOfDay(now, days),
    ...(from ? { case: from } : {}),
  }
}
