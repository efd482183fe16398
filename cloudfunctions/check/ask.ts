import { answer } from '../../check/answer'
import { judge } from '../../check/judge'
import { type PackedModel, unpack } from '../../check/model'
import packed from '../../check/model.packed.json'
import { whyUnreadable } from '../../check/readable'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { nearestCases } from './nearest-cases'
import { pace } from './pace'

const model = unpack(packed as PackedModel)

export const ask = define('check.ask', async ({ text }, { user, now }) => {
  const problem = whyUnreadable(text)
  if (problem) throw new CallError('badInput', problem)
  pace(user.id, now)
  const judged = judge(text, model)
  return answer(judged, model, await nearestCases(text, judged, model))
})
