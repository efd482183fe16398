import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _ } from '../_kit/store'
import { changeAndEnter, openForWork } from './work'

export const transcribe = define('report.transcribe', async ({ code, sound, text }, { user, now }) => {
  const report = await openForWork(user, code, 'transcribe', now)
  const n = report.sounds?.findIndex(({ id }) => id === sound) ?? -1
  if (n < 0) throw new CallError('notFound', '没有这段录音')
  const written = { [`sounds.${n}.transcript`]: _.set({ text, at: now, by: user.id }) }
  await changeAndEnter(report, 'transcribe', { [`sounds.${n}.id`]: sound }, written, now)
  return {}
})
