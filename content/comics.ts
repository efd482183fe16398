import type { Comic } from '../types/entities/comic'
import type { FraudType } from '../types/entities/fraud'
import { farming } from './comics/farming'

/** A comic a fraud type, each from a published case. */
export const comics: Partial<Record<FraudType, Comic>> = { farming }
