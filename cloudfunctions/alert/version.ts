import { createHash } from 'node:crypto'
import type { Alert } from '../../types/entities/alert'
import { CallError } from '../_kit/call-error'

/** Stands for all that somebody agrees to: the words, where they go, to whom, for how long, and what became of the case behind them. */
export const versionOf = (alert: Alert): string => {
  const { severity, type, audiences, regions, headline, lines, instruction, case: story, expires, references, flagged } = alert
  const read = [severity, type, audiences, regions, headline, lines, instruction, story, expires, references, flagged]
  return createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16)
}

/** Throws `conflict` when the alert is no longer what was read. A phone with an earlier release names no version: it may not decide unseen. */
export const requireVersion = (alert: Alert, version: string | undefined): void => {
  if (version === undefined) throw new CallError('conflict', '请关掉村哨重新打开，看过最新的再定')
  if (version !== versionOf(alert)) throw new CallError('conflict', '这条预警改过了，下面是新的，请看过再定')
}
