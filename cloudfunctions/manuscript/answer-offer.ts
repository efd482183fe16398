import type { Manuscript } from '../../types/entities/manuscript'
import { inPlaceOf } from '../../wording/from-source'
import { titleOf } from '../../wording/manuscripts'
import { versionOf } from '../_domain/add-manuscript'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { findManuscript } from './find'
import { sourceOf } from './made-from'
import { requireChange, requireMaker } from './may'

/** Used, it is the next wording here, and goes the way of any other; not used, it stays to be known again when the same comes once more. */
export const answerOffer = define('manuscript.answerOffer', async ({ id, version, use }, { user, now }) =>
  store.transaction(async (t) => {
    const old = await findManuscript(id, t)
    requireMaker(user, 'save', old)
    if (!old.offered?.waits) return { status: old.status }
    if (!use) {
      await t.change('manuscripts', id, { 'offered.waits': _.remove() })
      return { status: old.status }
    }
    requireChange(user, 'save', old)
    if (old.version !== version) throw new CallError('conflict', '同事刚刚改过这份稿子，请刷新再看')
    const next = used(old, old.offered, user, now)
    await t.put('manuscripts', next)
    await t.add('versions', versionOf(next))
    return { status: next.status }
  }),
)

const used = (
  { words: _words, reviewer: _reviewer, offered: _offered, from, ...old }: Manuscript,
  { content: sent, waits: _waits, ...source }: NonNullable<Manuscript['offered']>,
  user: User,
  now: number,
): Manuscript => {
  const content = inPlaceOf(old.content, sent)
  const version = old.version + 1
  return {
    ...{ ...old, ...sourceOf({ kind: old.kind, content, from }), ...(old.status === 'recheck' && { due: true }) },
    ...{
      status: 'draft',
      content,
      title: titleOf(old.kind, content),
      version,
      author: user.id,
      source: { ...source, version },
      updatedAt: now,
    },
  }
}
