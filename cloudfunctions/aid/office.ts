import { define } from '../_kit/define'
import { officeOf, placeOf, reportOf } from './office-of'

export const office = define('aid.office', async ({ region, from }, { user }) => {
  const report = from && (await reportOf(user, from))
  return { office: await officeOf(await placeOf(user, report, region)) }
})
