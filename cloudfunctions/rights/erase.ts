import { type Erased, keeping } from '../../types/entities/keeping'
import { type KeptKind, keptKinds } from '../../types/words/kept'
import { logDeed } from '../_domain/audit'
import { county } from '../_domain/county'
import { forgetReport } from '../_domain/forget-report'
import { locksOf, markOf, tryMark } from '../_domain/marks'
import { takeAidBack } from '../_domain/take-aid-back'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { isOver } from '../_kit/grants'
import { inParts } from '../_kit/in-parts'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { placesToday, readerMarks } from './own'

interface Whom {
  id: string
  /** This person as a reader, under each alert. */
  readers: string[]
  now: number
}

/** What is done in each collection, and to how many documents. */
const ways: Record<Exclude<Erased, 'people'>, (whom: Whom) => Promise<number>> = {
  readings: ({ id }) => store.remove('readings', { _id: id }),
  opens: async ({ readers }) => sum(await inParts(readers, (part) => store.remove('opens', { reader: _.in(part) }))),
  helps: async ({ readers }) => sum(await inParts(readers, (part) => store.remove('helps', { reader: _.in(part) }))),
  consents: ({ id }) => store.remove('consents', { person: id }),
  messages: ({ id }) => store.remove('messages', { to: id }),
  arrivals: ({ id }) => store.remove('arrivals', { to: id }),
  reports: ({ id, now }) => letReportsGo(id, now),
  aids: ({ id, now }) => letAidsGo(id, now),
  feedbacks: ({ id }) => store.remove('feedbacks', { person: id }),
  seatRequests: ({ id }) => store.remove('seatRequests', { browser: id }),
  staffSessions: ({ id }) => store.remove('staffSessions', _.or([{ person: id }, { _id: id }])),
  signInAttempts: ({ id }) => store.remove('signInAttempts', { visitor: markOf('visitor', id) }),
  receiptTries: ({ id }) => store.remove('receiptTries', { by: tryMark(id) }),
  limits: async ({ id, readers }) => {
    const locks = [...locksOf(id), ...readers.map((reader) => `help.${reader}`)].map((name) => `lock.${name}`)
    const places = await store.remove('limits', { _id: placesToday(id) })
    return places + sum(await inParts(locks, (part) => store.remove('limits', { _id: _.in(part) })))
  },
}

/** Who holds a role ends it first: what it leaves under way goes to somebody by name, and the county's last administrator cannot end theirs. The person goes last, so that whoever is cut off finds the rest again. */
export const erase = define('rights.erase', async (_input, { user, now }) => {
  requireNoRole(user, now)
  const whom = { id: user.id, readers: await readerMarks(user.id, now), now }
  const counts = new Map<Erased, number>()
  for (const [collection, way] of Object.entries(ways)) counts.set(collection as Erased, await way(whom))
  counts.set('people', user.person ? 1 : 0)
  const kinds = said(counts)
  const top = (await county())?._id
  const worked = kinds.filter(({ kind }) => othersWorkWith.includes(kind)).map(({ kind, count }) => `${keptKinds[kind].title} ${count} 件`)
  await store.transaction(async (t) => {
    await t.remove('people', user.id)
    if (top && worked.length > 0) await logDeed(t, { at: now, by: '', deed: 'erase', region: top, about: worked.join('、') })
  })
  return { kinds }
})

/** What staff may look for in vain: the county's log says that its person took it away, and not who. */
const othersWorkWith: readonly KeptKind[] = ['helps', 'reports', 'aids', 'feedbacks']

/** A resting role counts; one that came to its end is none any more. */
const requireNoRole = ({ person }: User, now: number): void => {
  if (person?.grants.some((grant) => !isOver(grant, now)))
    throw new CallError('conflict', '您身上还有工作身份，先停着的也算。请管理员先结束，手上的事交给别人，再来删')
}

/** How many of each kind, and whether they are gone or only lead to nobody any more. */
const said = (counts: Map<Erased, number>) => {
  const kinds = new Map<KeptKind, { count: number; how: 'deleted' | 'detached' }>()
  for (const [collection, count] of counts) {
    const { kind, erased: how } = keeping[collection]
    if (count > 0) kinds.set(kind, { count: (kinds.get(kind)?.count ?? 0) + count, how })
  }
  return [...kinds].map(([kind, one]) => ({ kind, ...one }))
}

/**
 * What was taken back is forgotten at once. The others stay with the police until their time is over, without who handed them in; those that
 * are over lie still: how to reach the person is gone, and no list and no search shows them.
 */
const letReportsGo = async (person: string, now: number): Promise<number> => {
  const own = await store.all('reports', { person })
  for (const report of own) {
    const { _id, status } = report
    if (status === 'withdrawn') await forgetReport(report, now)
    const over = status === 'closed' || status === 'notFiled' || status === 'withdrawn'
    if (over) await Promise.all([store.remove('reportKeys', { report: _id }), store.remove('reportWords', { _id })])
    await store.updateWhere(
      'reports',
      { _id, person },
      { person: '', secret: _.remove(), ...(over && { contact: _.remove(), blockedAt: now, finds: _.set([]), unproven: _.remove() }) },
    )
  }
  return own.length
}

/** What was handed over is gone at once, as when its consent is taken back; its dates stay, and nobody's name. */
const letAidsGo = async (person: string, now: number): Promise<number> => {
  const own = await store.all('aids', { person })
  for (const { _id } of own) await takeAidBack(_id, now)
  await store.updateWhere('aids', { person }, { person: '', secret: _.remove() })
  return own.length
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)
