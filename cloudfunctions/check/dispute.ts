import { inFirstTray } from '../_domain/first-tray'
import { withoutNames } from '../_domain/without-names'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { pace } from './pace'

/** What takes names out may make a text longer. */
const most = 2000

export const dispute = define('check.dispute', async ({ text, ...said }, { user, now }) => {
  pace(user.id, now)
  if (await store.get('disputedTexts', said._id)) return {}
  const proven = await inFirstTray(user, 'disputed', now)
  await store.add('disputedTexts', {
    ...{ ...said, text: withoutNames(text).slice(0, most), at: now, labels: [] },
    ...(!proven && { unproven: true }),
  })
  return {}
})
