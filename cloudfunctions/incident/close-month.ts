import { monthInWords } from '../../figures/in-words'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'

export const closeMonth = define('incident.closeMonth', async ({ region, month, whole }, { user, now }) => {
  requireRegion(user, ['police'], region)
  const place = await store.get('regions', region)
  if (place?.level !== 'county' && place?.level !== 'town') throw new CallError('badInput', '报齐不报齐，按旗县或者苏木镇说')
  if (month >= monthOf(now)) throw new CallError('badInput', '这个月还没过完，过完了再说报齐')
  const _id = `${region.replaceAll('/', '-')}.${month}`
  await store.transaction(async (t) => {
    if (!!(await t.get('incidentMonths', _id)) === whole) return
    if (whole) await t.add('incidentMonths', { _id, region, month, at: now, by: user.id })
    else await t.remove('incidentMonths', _id)
    const about = `${place.name}，${monthInWords(month)}`
    await logDeed(t, { at: now, by: user.id, deed: whole ? 'wholeMonth' : 'openMonth', region, about })
  })
  return {}
})
