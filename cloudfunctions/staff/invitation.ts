import { define } from '../_kit/define'
import { requirePhone } from '../_kit/require-phone'
import { store } from '../_kit/store'
import { invitationFor } from './find'

export const invitation = define('staff.invitation', async ({ code }, { user, now }) => {
  requirePhone(user)
  const { name, role, region, until, status, word, first, by, why = '' } = await invitationFor(user, code, now)
  const [place, giver] = await Promise.all([store.get('regions', region), store.get('people', by ?? '')])
  return {
    ...{ name, role, status, place: place?.name ?? '', by: giver?.name ?? '管理员', why },
    ...(first && { first }),
    ...(until !== undefined && { until }),
    ...(word && { word }),
  }
})
