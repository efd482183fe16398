import { collectionOfKind } from '../../wording/rows'
import { addManuscript } from '../_domain/add-manuscript'
import { fromRow } from '../_domain/from-row'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { manuscriptOf } from './find'

/** Two who open the same row at once get the same manuscript. */
export const open = define('manuscript.open', async ({ kind, item }, { now }) => {
  const there = await manuscriptOf(kind, item)
  if (there) return { id: there._id }
  const row = await store.get(collectionOfKind[kind], item)
  if (!row) throw new CallError('notFound', '这条内容找不到了，可能已经撤下')
  const manuscript = fromRow(kind, row, now)
  await store.insertOnceInTransaction((t) => addManuscript(t, manuscript))
  return { id: manuscript._id }
})
