import { call } from '@/lib/call'
import { answer } from '../../../check/answer'
import { judge } from '../../../check/judge'
import { nearest } from '../../../check/nearest'
import type { Output } from '../../../types/contract'
import { loadModel } from './model'

export type Answer = Output<'check.ask'>

/** Judges on this phone, where the text then stays; only without the model it asks the cloud, which keeps nothing either. */
export const look = async (text: string): Promise<Answer> => {
  const model = await loadModel().catch(() => undefined)
  if (!model) return call('check.ask', { text })
  const judged = judge(text, model)
  return answer(judged, model, nearest(judged, model))
}
