import type { Manuscript } from '../../types/entities/manuscript'
import { titleOf } from '../../wording/manuscripts'
import { collectionOfKind, contentOf } from '../../wording/rows'
import { versionOf } from '../_domain/add-manuscript'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { findManuscript } from './find'
import { sourceOf } from './made-from'
import { requireChange } from './may'

/** The wording that is dropped stays among the versions. A second tap changes nothing. */
export const revert = define('manuscript.revert', async ({ id, version }, { user, now }) =>
  store.transaction(async (t) => {
    const manuscript = await findManuscript(id, t)
    if (isReverted(manuscript, version, user)) return { status: manuscript.status }
    requireChange(user, 'revert', manuscript)
    if (manuscript.version !== version) throw new CallError('conflict', '稿子有更新的一版，请刷新再看')
    const row = manuscript.live && (await t.get(collectionOfKind[manuscript.kind], manuscript.item))
    if (!row) throw new CallError('conflict', '这一份还没有给大家看过，没有原来的可以留')
    const next = asRead(manuscript, row, user, now)
    await t.put('manuscripts', next)
    await t.add('versions', versionOf(next))
    return { status: next.status }
  }),
)

const isReverted = ({ status, version, author }: Manuscript, dropped: number, user: User) =>
  (status === 'published' || status === 'recheck') && version === dropped + 1 && author === user.id

/** The manuscript as people read it. */
const asRead = ({ words: _words, due, from, ...old }: Manuscript, row: object, user: User, now: number): Manuscript => {
  const content = contentOf(old.kind, row as Record<string, unknown>)
  return {
    ...old,
    ...sourceOf({ kind: old.kind, content, ...(from && { from }) }),
    status: due ? 'recheck' : 'published',
    content,
    title: titleOf(old.kind, content),
    version: old.version + 1,
    author: user.id,
    updatedAt: now,
  }
}
