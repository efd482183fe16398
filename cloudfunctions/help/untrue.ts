import { close, openAgain } from '../_domain/help-closed'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'

/** Refused as a whole when one of them lies in a village of somebody else's. */
export const untrue = define('help.untrue', async ({ ids, untrue: isUntrue }, { user, now }) => {
  const helps = await store.byId('helps', ids)
  for (const { village } of helps.values()) requireRegion(user, ['gridWorker'], village)
  const known = [...helps.keys()]
  return { changed: await (isUntrue ? close(known, user.id, now, { untrue: true }) : openAgain(known, now)) }
})
