import { asideWords } from '../../types/words/report'
import { arrived } from '../_domain/arrived'
import { define } from '../_kit/define'
import { anyWithin, regionsOf, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { noteTogether } from './note-together'

/**
 * Leaves alone what a colleague has taken up meanwhile. Refused as a whole when one of them lies elsewhere; the look is logged either way.
 * Whoever was joined to one that was closed is told the same, again whenever this is sent again.
 */
export const setAside = define('report.setAside', async ({ id, codes, why }, { user, now }) => {
  const reports = [...(await store.byId('reports', codes)).values()]
  const elsewhere = reports.find(({ region }) => !anyWithin([region], regionsOf(user, ['police'])))
  await noteTogether(user, 'report.setAside', reports, !!elsewhere, now)
  if (elsewhere) requireRegion(user, ['police'], elsewhere.region)
  const close = async (those: string[]) => {
    await Promise.all(those.map((code) => arrived({ kind: 'reply', id: code }, 'soon', now)))
    return store.updateWhere(
      'reports',
      { _id: _.in(those), status: 'received', 'aside.id': _.exists(false), forgottenAt: _.exists(false) },
      {
        status: 'closed',
        changedAt: now,
        closedAt: now,
        aside: _.set({ id, why, at: now, by: user.id }),
        replies: _.push([{ id, status: 'closed', text: asideWords, at: now, by: user.id }]),
      },
    )
  }
  const given = reports.map(({ _id }) => _id)
  const changed = await close(given)
  const closed = await store.list('reports', { 'aside.id': id, _id: _.in(given) }, { fields: { _id: true } })
  const joined = await store.list(
    'reports',
    { joinedTo: _.in(closed.map(({ _id }) => _id)), status: 'received' },
    { fields: { _id: true } },
  )
  return { changed: changed + (joined.length > 0 ? await close(joined.map(({ _id }) => _id)) : 0) }
})
