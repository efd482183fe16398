import { collections } from '../../types/entities/collections'
import type { Manuscript } from '../../types/entities/manuscript'
import { collectionOfKind, rowOf } from '../../wording/rows'
import { logDeed } from '../_domain/audit'
import { indexCase } from '../_domain/search-index'
import { wakeVoice } from '../_domain/voice'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { countyOf } from '../_kit/region'
import { _, store, type Transaction } from '../_kit/store'
import { wakePage } from '../_kit/wake'
import { calledInLog, findManuscript } from './find'
import { findingsOf, isRefused } from './findings'
import { requireChange } from './may'

/** A second tap finds it published already and changes nothing. */
export const approve = define('manuscript.approve', async ({ id, version }, { user, now }) => {
  const manuscript = await findManuscript(id)
  const isDone = (one: Manuscript) => one.status === 'published' && one.reviewer === user.id && one.version === version
  if (isDone(manuscript)) return manuscript
  requireChange(user, 'approve', manuscript)
  const findings = await findingsOf(manuscript, now)
  if (isRefused(findings)) throw new CallError('badInput', findings.flatMap((f) => (f.level === 'refuse' ? [f.why] : [])).join('；'))
  await store.transaction(async (t) => {
    const latest = await findManuscript(id, t)
    if (isDone(latest)) return
    requireChange(user, 'approve', latest)
    if (latest.version !== version) throw new CallError('conflict', '稿子有更新的一版，请看过再审')
    if (latest.flagged !== manuscript.flagged) throw new CallError('conflict', '它出自的案例刚刚有变，请刷新再看')
    await publish(t, latest, now)
    // a case that is there again is one to be from
    const sound = latest.from && (await t.get('cases', latest.from))
    const settled = { words: _.remove(), due: _.remove(), ...(sound && { flagged: _.remove(), kept: _.remove() }) }
    await t.change('manuscripts', id, { ...settled, status: 'published', live: true, reviewer: user.id, updatedAt: now })
    await logDeed(t, { at: now, by: user.id, deed: 'publish', region: countyOf(user), about: calledInLog(latest) })
  })
  if (manuscript.kind === 'case') await indexForSearch(manuscript.item)
  await Promise.all([wakeVoice(), (manuscript.kind === 'tip' || manuscript.kind === 'case') && wakePage()])
  return { status: 'published' as const }
})

const indexForSearch = async (item: string) => {
  const one = await store.get('cases', item)
  if (one) await indexCase(one)
}

/** Puts the row before readers. A first one never takes the place of another's. */
const publish = async (t: Transaction, { kind, item, live, content }: Manuscript, now: number) => {
  const shelf = collectionOfKind[kind]
  const there = await t.get(shelf, item)
  if (there && !live) throw new CallError('conflict', '这个编号已被别的内容使用，请另写一份')
  const publishedAt = there && 'publishedAt' in there ? there.publishedAt : now
  await t.put(shelf, collections[shelf]().parse({ ...rowOf(kind, content), _id: item, publishedAt }))
}
