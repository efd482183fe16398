import { monthInWords } from '../../figures/in-words'
import { monthsOver } from '../../figures/place-years'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store, type Transaction } from '../_kit/store'

export const closeMonth = define('incident.closeMonth', async ({ region, month, whole, year }, { user, now }) => {
  requireRegion(user, ['police'], region)
  const place = await store.get('regions', region)
  if (place?.level !== 'county' && place?.level !== 'town') throw new CallError('badInput', '报齐不报齐，按旗县或者苏木镇说')
  if (month >= monthOf(now)) throw new CallError('badInput', '这个月还没过完，过完了再说报齐')
  const months = year ? monthsOver(Number(month.slice(0, 4)), monthOf(now)) : [month]
  const say = async (t: Transaction, one: string) => {
    const _id = `${region.replaceAll('/', '-')}.${one}`
    if (!!(await t.get('incidentMonths', _id)) === whole) return false
    if (whole) await t.add('incidentMonths', { _id, region, month: one, at: now, by: user.id })
    else await t.remove('incidentMonths', _id)
    return true
  }
  await store.transaction(async (t) => {
    let changed = false
    for (const one of months) changed = (await say(t, one)) || changed
    if (!changed) return
    const about = `${place.name}，${year ? `${month.slice(0, 4)}年` : monthInWords(month)}`
    await logDeed(t, { at: now, by: user.id, deed: whole ? 'wholeMonth' : 'openMonth', region, about })
  })
  return {}
})
