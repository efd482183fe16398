import type { Case } from '../../types/entities/case'
import { addManuscript } from '../_domain/add-manuscript'
import { fromRow } from '../_domain/from-row'
import { _, store } from '../_kit/store'
import { manuscriptOf } from './find'

/** Cases whose day has come. One that is being rewritten stays in its author's hands and is due all the same: people still read the old one. Twice is once. */
export const recheck = async (now: number): Promise<{ due: number }> => {
  const cases = await store.all('cases', { expires: _.lte(now) })
  for (const one of cases) await makeDue(one, now)
  return { due: cases.length }
}

const makeDue = async (one: Case, now: number) => {
  if (!(await manuscriptOf('case', one._id))) await store.insertOnceInTransaction((t) => addManuscript(t, fromRow('case', one, now)))
  await store.updateWhere('manuscripts', { item: one._id, kind: 'case', status: 'published' }, { status: 'recheck', updatedAt: now })
  const open = { status: _.in(['draft', 'submitted']), due: _.exists(false) }
  await store.updateWhere('manuscripts', { item: one._id, kind: 'case', live: true, ...open }, { due: true, updatedAt: now })
}
