import { define } from '../_kit/define'
import { openReport } from './case-file'
import { withoutPeople } from './without-people'

export const excerpt = define('report.excerpt', async ({ code }, { user, now }) => {
  const report = await openReport(user, code, 'report.excerpt', now)
  return { text: await withoutPeople(report.what, report) }
})
