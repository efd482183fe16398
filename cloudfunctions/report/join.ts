import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { _, store } from '../_kit/store'
import { joinedWords } from './pass-on'
import { openForWork, togetherOrAway } from './work'

const joinedAlready = (to: string) => new CallError('badInput', `那一份已经并到 ${to} 里了，请并到那里`)

const movedAway = () => new CallError('conflict', '同事刚把其中一份转走了，请看过再定')

/** One join or transfer at a time: two joins that go the opposite way at the same instant would each find the other free, and one that leaves for another town would take along whom nobody there may read. */
export const join = define('report.join', async ({ code, to }, { user, now }) => {
  const report = await openForWork(user, code, 'join', now)
  if (to === null) {
    await store.updateWhere('reports', { _id: code }, { joinedTo: _.remove(), changedAt: now })
    return {}
  }
  if (to === code) throw new CallError('badInput', '不能并到它自己里')
  const main = await openForWork(user, to, 'join', now)
  if (main.joinedTo) throw joinedAlready(main.joinedTo)
  const id = `join-${to}`
  const told = { replies: _.push([{ id, status: report.status, text: joinedWords, at: now, by: user.id }]) }
  await arrived({ kind: 'reply', id: code }, 'soon', now)
  await oneAtATime(togetherOrAway, now, async (t) => {
    const [own, other] = [await t.get('reports', code), await t.get('reports', to)]
    if (other?.joinedTo) throw joinedAlready(other.joinedTo)
    if (own?.region !== report.region || other?.region !== main.region) throw movedAway()
    if ((await store.count('reports', { joinedTo: code })) > 0) throw new CallError('badInput', '有别的并在这一份里，先把它们分开')
    if (!own.joinedTo && own.status !== 'withdrawn' && own.forgottenAt === undefined)
      await t.change('reports', code, {
        ...{ joinedTo: to, changedAt: now, unproven: _.remove() },
        ...(!own.replies.some((one) => one.id === id) && told),
      })
  })
  // earlier releases told it in a second write, which may be missing
  await store.updateWhere('reports', { _id: code, joinedTo: to, 'replies.id': _.neq(id) }, told)
  const after = await store.get('reports', code)
  if (after?.joinedTo !== to) throw new CallError('conflict', '同事刚把它并到别的一份里了，请看过再定')
  return { joinedTo: to }
})
