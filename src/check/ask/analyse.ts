import { call } from '@/lib/call'
import { answer } from '../../../check/answer'
import { cluesIn } from '../../../check/clues'
import { judge } from '../../../check/judge'
import { isFraud } from '../../../check/level'
import { nearest } from '../../../check/nearest'
import { knownMeaning, levelTodo } from '../../../content/check-answers'
import type { Output } from '../../../types/contract'
import { loadModel } from './model'

export type Answer = Output<'check.ask'>
export type Known = Output<'check.clues'>['known']

export interface Analysed {
  answer: Answer
  /** Comes later: the answer with the cases that are still in the library; nothing when the library is out of reach. */
  fresh?: Promise<Answer | undefined>
  /** Comes later: which numbers and links in it the police let out as swindlers'; nothing when the cloud is out of reach. */
  known?: Promise<Known | undefined>
}

/** Sent to the library, so that enough are left when some were withdrawn. */
const looked = 10

/** Judges on this phone, where the text then stays; only without the model it asks the cloud, which keeps nothing either. */
export const analyse = async (text: string): Promise<Analysed> => {
  const said = cluesIn(text)
  const known = said.length > 0 ? { known: call('check.clues', { said }).then((found) => found.known, nothing) } : {}
  const model = await loadModel().catch(() => undefined)
  if (!model) return { answer: await call('check.ask', { text }), ...known }
  const judged = judge(text, model)
  const near = nearest(judged, model, looked)
  const own = answer(judged, model, near.slice(0, 2))
  if (near.length === 0) return { answer: own, ...known }
  const still = call('check.cases', { types: judged.types, near: near.map(({ _id }) => _id) })
  return { answer: own, fresh: still.then(({ cases }) => ({ ...own, cases }), nothing), ...known }
}

const nothing = () => undefined

/** What a swindler's number stands in is dangerous, whatever else it says. */
export const raised = (own: Answer): Answer => {
  const types = isFraud(own.level) ? own.types : []
  return { ...own, types, level: 'danger', meaning: knownMeaning, todo: levelTodo.danger }
}
