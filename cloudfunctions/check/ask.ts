import { answer } from '../../check/answer'
import { judge } from '../../check/judge'
import { type Model, type PackedModel, unpack } from '../../check/model'
import { whyUnreadable } from '../../check/readable'
import { lazily } from '../../types/lazily'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { nearestCases } from './nearest-cases'
import { pace } from './pace'

/** Opened when first asked. `require`, since an import would open it whenever the function starts, for `check.cases` too. */
const theModel = lazily((): Model => unpack(require('../../check/model.packed.json') as PackedModel))

export const ask = define('check.ask', async ({ text }, { user, now }) => {
  const problem = whyUnreadable(text)
  if (problem) throw new CallError('badInput', problem)
  pace(user.id, now)
  const model = theModel()
  const judged = judge(text, model)
  return answer(judged, model, await nearestCases(text, judged, model))
})
