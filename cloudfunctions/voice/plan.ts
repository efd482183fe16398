import type { SpeechPlan } from '../../types/entities/voice'
import { store } from '../_kit/store'

/** What holds before anybody decided: nothing is spoken. */
export const noPlan: SpeechPlan = { _id: 'plan', version: 0, yes: false, price: 0, cap: 0, gatheredAt: 0, busyUntil: 0 }

export const planNow = async (): Promise<SpeechPlan> => (await store.get('speechPlans', 'plan')) ?? noPlan

export const spentIn = async (month: string): Promise<number> => (await store.get('speechMonths', month))?.characters ?? 0
