import { logDeed } from '../_domain/audit'
import { county } from '../_domain/county'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { hasSpeech } from '../_kit/speech'
import { store } from '../_kit/store'
import { wake } from '../_kit/wake'
import { noPlan } from './plan'

/** The same again, over the version it made, changes nothing. */
export const decide = define('voice.decide', async ({ after, ...wanted }, { user, now }) => {
  const place = await county()
  if (!place) throw new CallError('notFound', '还没有这个旗县')
  requireRegion(user, ['admin'], place._id)
  if (wanted.yes && !hasSpeech()) throw new CallError('badInput', '还没有语音合成的密钥，请部署的人先放上去')
  if (wanted.yes && (wanted.price === 0 || wanted.cap === 0)) throw new CallError('badInput', '单价和上限都要填，才知道要花多少钱')
  const plan = await store.transaction(async (t) => {
    const there = (await t.get('speechPlans', 'plan')) ?? noPlan
    const same = there.yes === wanted.yes && there.price === wanted.price && there.cap === wanted.cap
    if (same && there.version > 0 && there.by === user.id) return there
    if (there.version !== after) throw new CallError('conflict', '刚刚有人改过，请刷新再看')
    const { trouble: _trouble, ...rest } = there
    const next = { ...rest, ...wanted, version: there.version + 1, by: user.id, at: now }
    await t.put('speechPlans', next)
    const about = wanted.yes ? `每万字 ${wanted.price / 100} 元，每月最多 ${wanted.cap} 字` : '先不念了'
    await logDeed(t, { at: now, by: user.id, deed: 'paySpeech', region: place._id, about })
    return next
  })
  if (plan.yes) await wake('voice', 200)
  return plan
})
