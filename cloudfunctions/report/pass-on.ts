import type { Reply, Report } from '../../types/entities/report'
import { asideWords } from '../../types/words/report'
import { arrived } from '../_domain/arrived'
import { _, store } from '../_kit/store'
import { isOpen } from './order'

/** What whoever is joined to another is told, once. */
export const joinedWords = '您说的这件事，别人也举报了。我们放在一起办，那边有进展，您用这个回执码一样看得到。'

/** Whether others of the same matter are joined to it: what is told of it is theirs as well. */
export const hasJoined = async (code: string): Promise<boolean> => (await store.count('reports', { joinedTo: code })) > 0

/** Whoever handed in the same matter is told what this report was told since, and has its number as it now is. Doing it again changes nothing: what broke off between the two writes the timer does once more. */
export const passOn = async (code: string, now: number): Promise<void> => {
  const main = await store.get('reports', code)
  const replies = main?.replies.filter(({ asks, text }) => !asks && text !== asideWords && text !== joinedWords) ?? []
  if (!main || replies.length === 0) return
  const joined = await store.list('reports', { joinedTo: code, ...stillTold }, { fields: { replies: true, additions: true } })
  for (const reply of replies) {
    const untold = joined.filter((one) => waitsFor(one, code, reply)).map(({ _id }) => _id)
    if (untold.length === 0) continue
    await Promise.all(untold.map((_id) => arrived({ kind: 'reply', id: _id }, 'soon', now)))
    const still = { _id: _.in(untold), joinedTo: code, 'replies.id': _.neq(reply.id), ...stillTold }
    await store.updateWhere('reports', still, said(main, reply))
  }
  await passNumberOn(code)
}

const stillTold = { status: _.neq('withdrawn'), forgottenAt: _.exists(false) }

/** What was told before theirs was joined, or before they opened it again, is over for them. */
const waitsFor = ({ replies, additions = [] }: Pick<Report, 'replies' | 'additions'>, code: string, { id, at }: Reply) => {
  const joined = replies.find((one) => one.id === `join-${code}`)?.at ?? Number.POSITIVE_INFINITY
  const opened = additions.flatMap((one) => (one.did === 'reopened' ? one.at : []))
  return at >= Math.max(joined, ...opened) && !replies.some((one) => one.id === id)
}

const said = ({ notFiled, caseNumber }: Report, reply: Reply) => {
  const { status, at } = reply
  return {
    ...{ status, changedAt: at, replies: _.push([reply]), aside: _.remove() },
    ...(status !== 'closed' && { unproven: _.remove() }),
    closedAt: isOpen(status) ? _.remove() : at,
    notFiled: (status === 'notFiled' && notFiled) || _.remove(),
    ...(status === 'filed' && caseNumber && { caseNumber }),
  }
}

/** To those it told that it is filed; a colleague's correction meanwhile is passed on as well. */
const passNumberOn = async (code: string): Promise<void> => {
  for (let passed: string | undefined; ; ) {
    const report = await store.get('reports', code)
    if (report?.status !== 'filed' || !report.caseNumber || report.caseNumber === passed) return
    const { caseNumber } = report
    const ids = report.replies.filter(({ status }) => status === 'filed').map(({ id }) => id)
    const told = { joinedTo: code, status: 'filed' as const, 'replies.id': _.in(ids), caseNumber: _.neq(caseNumber) }
    await store.updateWhere('reports', { ...told, forgottenAt: _.exists(false) }, { caseNumber })
    passed = caseNumber
  }
}
