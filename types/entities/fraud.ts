import type * as z from 'zod/mini'
import { lazily } from '../lazily'
import { fraudTypes } from '../words/fraud'
import { keys } from './basics'

export const FraudType = lazily(() => keys(fraudTypes))
export type FraudType = z.infer<ReturnType<typeof FraudType>>
