import { call } from '@/lib/call'
import { answer } from '../../../check/answer'
import { judge } from '../../../check/judge'
import { nearest } from '../../../check/nearest'
import type { Output } from '../../../types/contract'
import { loadModel } from './model'

export type Answer = Output<'check.ask'>

/** Sent to the library, so that enough are left when some were withdrawn. */
const looked = 10

/**
 * Judges on this phone, where the text then stays; only without the model it asks the cloud, which keeps nothing either.
 * `fresh` comes later: the answer with the cases that are still in the library, or nothing when the library is out of reach.
 */
export const analyse = async (text: string): Promise<{ answer: Answer; fresh?: Promise<Answer | undefined> }> => {
  const model = await loadModel().catch(() => undefined)
  if (!model) return { answer: await call('check.ask', { text }) }
  const judged = judge(text, model)
  const near = nearest(judged, model, looked)
  const own = answer(judged, model, near.slice(0, 2))
  if (near.length === 0) return { answer: own }
  const still = call('check.cases', { types: judged.types, near: near.map(({ _id }) => _id) })
  return { answer: own, fresh: still.then(({ cases }) => ({ ...own, cases })).catch(() => undefined) }
}
