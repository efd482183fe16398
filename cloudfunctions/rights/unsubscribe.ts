import { noteWish } from '../_domain/consent'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

export const unsubscribe = define('rights.unsubscribe', async ({ template }, { user, now }) => {
  const unused = { person: user.id, template, message: _.exists(false), withdrawnAt: _.exists(false) }
  await store.updateWhere('consents', unused, { withdrawnAt: now })
  if (template === 'alert') await noteWish(user.id)
  return {}
})
