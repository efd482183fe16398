import { define } from '../_kit/define'
import { requirePhone } from '../_kit/require-phone'
import { store } from '../_kit/store'
import { invitationFor } from './find'

export const invitation = define('staff.invitation', async ({ code }, { user, now }) => {
  requirePhone(user)
  const all = await invitationFor(user, code, now)
  const { name, role, until, status, word, first, by, why = '' } = all[0]
  const regions = all.map(({ region }) => region)
  const [places, giver] = await Promise.all([store.byId('regions', regions), store.get('people', by ?? '')])
  return {
    ...{ name, role, status, places: regions.map((region) => places.get(region)?.name ?? ''), by: giver?.name ?? '管理员', why },
    ...(first && { first }),
    ...(until !== undefined && { until }),
    ...(word && { word }),
  }
})
