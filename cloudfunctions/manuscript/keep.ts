import type { Manuscript } from '../../types/entities/manuscript'
import { fields } from '../../wording/manuscripts'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { findManuscript, manuscriptOf } from './find'
import { mayDecideOn } from './may'

export const keep = define('manuscript.keep', async ({ id }, { user, now }) => {
  const manuscript = await findManuscript(id)
  if (!mayDecideOn(user)) throw new CallError('forbidden', '这份稿子不归您处理')
  await store.updateWhere('manuscripts', { _id: id }, { flagged: _.remove(), ...(await byItself(manuscript)), updatedAt: now })
  return { flagged: false }
})

/** Once its case is gone, what names no case in its words stands by itself, and what names one stays as it is. */
const byItself = async ({ kind, from }: Manuscript): Promise<object> => {
  if (!from || (await manuscriptOf('case', from))?.status !== 'withdrawn') return {}
  return 'case' in fields[kind] ? { kept: true } : { from: _.remove() }
}
