import type { checkLevels } from '../types/words/check'

export type Level = keyof typeof checkLevels

/** 高危 or 可疑: what is called fraud. */
export const isFraud = (level: Level): level is 'danger' | 'doubtful' => level === 'danger' || level === 'doubtful'
