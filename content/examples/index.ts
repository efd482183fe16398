import type { Example, FraudType } from '../../types/domain'

/** What swindlers write and say, one file a fraud type. Written for building the check of 像不像诈骗; nobody reads them in the app. */
export const fraudExamples: Partial<Record<FraudType, Example[]>> = {}

/** Messages in order that look a little like it, one file a kind. */
export const genuineExamples: Record<string, Example[]> = {}
