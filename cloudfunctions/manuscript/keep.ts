import type { Manuscript } from '../../types/entities/manuscript'
import { fields } from '../../wording/manuscripts'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { countyOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { calledInLog, findManuscript, manuscriptOf } from './find'
import { mayDecideOn } from './may'

export const keep = define('manuscript.keep', async ({ id }, { user, now }) => {
  const manuscript = await findManuscript(id)
  if (!mayDecideOn(user)) throw new CallError('forbidden', '这份稿子不归您处理')
  const alone = await byItself(manuscript)
  await store.transaction(async (t) => {
    if ((await findManuscript(id, t)).flagged === undefined) return
    await t.change('manuscripts', id, { flagged: _.remove(), ...alone, updatedAt: now })
    await logDeed(t, { at: now, by: user.id, deed: 'keep', region: countyOf(user), about: calledInLog(manuscript) })
  })
  return { flagged: false }
})

/** Once its case is gone, what names no case in its words stands by itself, and what names one stays as it is. */
const byItself = async ({ kind, from }: Manuscript): Promise<object> => {
  if (!from || (await manuscriptOf('case', from))?.status !== 'withdrawn') return {}
  return 'case' in fields[kind] ? { kept: true } : { from: _.remove() }
}
