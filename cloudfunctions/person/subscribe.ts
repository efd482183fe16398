import type { Template } from '../../types/entities/consent'
import { rulesVersion } from '../../types/words/rules'
import { noteWish, remaining } from '../_domain/consent'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { everyTemplate } from '../_kit/templates'

export const subscribe = define('person.subscribe', async ({ id, accepted }, { user, now }) => {
  const { openid } = user
  if (!openid) throw new CallError('forbidden', '提醒是微信发的，请在微信里打开')
  await Promise.all(
    [...new Set(accepted)].map((template) =>
      store.add('consents', { _id: `${openid}.${template}.${id}`, person: openid, template, at: now, rules: rulesVersion }),
    ),
  )
  if (accepted.includes('alert') && !(await store.add('people', { _id: openid, grants: [], since: now, audiences: [], wantsAlerts: true })))
    await noteWish(openid)
  const left = await Promise.all(everyTemplate.map(async (template) => [template, await remaining(openid, template)] as const))
  return { remaining: Object.fromEntries(left) as Record<Template, number> }
})
