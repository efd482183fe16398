import type * as z from 'zod/mini'
import { fraudTypes } from '../words/fraud'
import { keys } from './basics'

export const FraudType = keys(fraudTypes)
export type FraudType = z.infer<typeof FraudType>
