import { materialKinds } from '../../types/words/material'
import { collectionOfKind } from '../../wording/rows'
import { addManuscript } from '../_domain/add-manuscript'
import { arrived } from '../_domain/arrived'
import { logDeed } from '../_domain/audit'
import { fromRow } from '../_domain/from-row'
import { unindexCase } from '../_domain/search-index'
import { wakeVoice } from '../_domain/voice'
import { define } from '../_kit/define'
import { countyOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { wakePage, wakeScreens } from '../_kit/wake'
import { calledInLog, findManuscript } from './find'
import { madeFrom } from './made-from'
import { requireChange, requireMaker } from './may'

const why = '它出自的案例已撤下'
/** Flagged for an editor to decide, even when one had let it stay before. */
const toDecide = { flagged: why, kept: _.remove() }

/** The row goes and what was made from it is flagged: all or nothing. What people read of the rest stays until an editor decides; only what is put up is left out of 宣传品 meanwhile (material/to-decide.ts). */
export const withdraw = define('manuscript.withdraw', async ({ id, words }, { user, now }) => {
  const manuscript = await findManuscript(id)
  requireMaker(user, 'withdraw', manuscript)
  if (manuscript.status === 'withdrawn' && manuscript.words === words) return { status: manuscript.status, flagged: 0 }
  requireChange(user, 'withdraw', manuscript)
  const made = manuscript.kind === 'case' ? await madeFrom(manuscript.item) : { manuscripts: [], rows: [], alerts: [] }
  const living = made.manuscripts.filter((m) => m.status !== 'withdrawn')
  // what hangs of it, or of what was made from it, is to come down
  if (manuscript.kind in materialKinds || manuscript.kind === 'case') await arrived({ kind: 'toTakeDown', id }, 'soon', now)
  await store.transaction(async (t) => {
    const latest = await findManuscript(id, t)
    requireChange(user, 'withdraw', latest)
    if (latest.live) await t.remove(collectionOfKind[latest.kind], latest.item)
    await t.change('manuscripts', id, { status: 'withdrawn', live: false, due: _.remove(), words, updatedAt: now })
    await logDeed(t, { at: now, by: user.id, deed: 'takeDown', region: countyOf(user), about: calledInLog(latest), why: words })
    for (const one of living) await t.change('manuscripts', one._id, { ...toDecide, updatedAt: now })
    for (const { kind, row } of made.rows) {
      const known = fromRow(kind, row, now)
      // somebody may have opened it this moment
      if (await t.get('manuscripts', known._id)) await t.change('manuscripts', known._id, { ...toDecide, updatedAt: now })
      else await addManuscript(t, { ...known, flagged: why })
    }
    for (const alert of made.alerts) await t.change('alerts', alert._id, { flagged: why })
  })
  if (manuscript.kind === 'case') await unindexCase(manuscript.item)
  await Promise.all([wakeVoice(), wakeScreens(), (manuscript.kind === 'tip' || manuscript.kind === 'case') && wakePage()])
  return { status: 'withdrawn' as const, flagged: living.length + made.rows.length + made.alerts.length }
})
