import { define } from '../_kit/define'
import { requirePhone } from '../_kit/require-phone'
import { invitationFor } from './find'
import { placesAndNames } from './names'

export const invitation = define('staff.invitation', async ({ code }, { user, now }) => {
  requirePhone(user)
  const all = await invitationFor(user, code, now)
  const { name, role, until, status, word, first, by, why = '' } = all[0]
  const regions = all.map(({ region }) => region)
  const { placeOf, nameOf } = await placesAndNames(regions, by ? [by] : [])
  return {
    ...{ name, role, status, places: regions.map(placeOf), by: nameOf(by ?? ''), why },
    ...(first && { first }),
    ...(until !== undefined && { until }),
    ...(word && { word }),
  }
})
