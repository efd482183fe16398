import { handedIn } from '../_domain/handed-in'
import { limitTries } from '../_domain/limit-tries'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const receipt = define('feedback.receipt', async ({ code, secret }, { user, now }) => {
  const found = await limitTries(code, user, now, () => store.get('feedbacks', code))
  if (!found) throw new CallError('notFound', '没有找到这个回执码，请核对每个字母和数字')
  const { text, ...standing } = found
  return handedIn(found, user, secret) ? { ...standing, text } : standing
})
