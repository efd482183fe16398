import { asideWords } from '../../types/words/report'
import { arrived } from '../_domain/arrived'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

/** Leaves alone what a colleague has taken up meanwhile. Refused as a whole when one of them lies elsewhere. */
export const setAside = define('report.setAside', async ({ id, codes, why }, { user, now }) => {
  const reports = await store.byId('reports', codes)
  for (const { region } of reports.values()) requireRegion(user, ['police'], region)
  await Promise.all([...reports.keys()].map((code) => arrived({ kind: 'reply', id: code }, 'soon', now)))
  const changed = await store.updateWhere(
    'reports',
    { _id: _.in([...reports.keys()]), status: 'received', 'aside.id': _.exists(false), forgottenAt: _.exists(false) },
    {
      status: 'closed',
      changedAt: now,
      closedAt: now,
      aside: _.set({ id, why, at: now, by: user.id }),
      replies: _.push([{ id, status: 'closed', text: asideWords, at: now, by: user.id }]),
    },
  )
  return { changed }
})
