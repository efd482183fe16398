import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { change, openForWork } from './work'

export const note = define('report.note', async ({ code, id, text }, { user, now }) => {
  const report = await openForWork(user, code, 'note', now)
  if (report.notes?.some((one) => one.id === id)) return {}
  if ((report.notes?.length ?? 0) >= 100) throw new CallError('tooMany', '这一份已经记了一百条')
  if (await change(report, 'note', { 'notes.id': _.neq(id) }, { notes: _.push([{ id, text, at: now, by: user.id }]) }, now)) return {}
  const after = await store.get('reports', code)
  if (!after?.notes?.some((one) => one.id === id)) throw new CallError('conflict', '这份举报刚刚变了，没有记下，请看过再记')
  return {}
})
