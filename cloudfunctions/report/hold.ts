import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { openReport } from './case-file'

/** The database judges whether it is gone already. */
export const hold = define('report.hold', async ({ code, why }, { user, now }) => {
  await openReport(user, code, 'report.hold', now)
  const update = { hold: why === null ? _.remove() : _.set({ why, at: now, by: user.id }) }
  if ((await store.updateWhere('reports', { _id: code, forgottenAt: _.exists(false) }, update)) === 0)
    throw new CallError('conflict', '这份举报的内容已经按期限删去')
  return {}
})
