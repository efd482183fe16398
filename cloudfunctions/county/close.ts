import type { Region } from '../../types/entities/region'
import { logDeed } from '../_domain/audit'
import { groupsLock } from '../_domain/groups-lock'
import { moveInto } from '../_domain/move-into'
import { countOpenAppointments } from '../_domain/open-appointments'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { isOrWillBeHeld } from '../_kit/grants'
import { oneAtATime } from '../_kit/one-at-a-time'
import { pathTo, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { addUp } from './add-up'

/** The place is closed first, so that nobody comes to it any more; then what belongs to it moves, so that a second call ends what a first began. One at a time: two that go into each other at the same instant would both be gone. */
export const close = define('county.close', async ({ place, into }, { user, now }) => {
  for (const one of [place, ...(into ? [into] : [])]) requireRegion(user, ['admin'], one)
  const [from, to] = await Promise.all([store.get('regions', place), into ? store.get('regions', into) : null])
  requireFit(from, to, into)
  if (from?.level !== 'former') await requireFree(place, now)
  await oneAtATime(['county.close', groupsLock(place)], now, async (t) => {
    const there = await t.get('regions', place)
    if (there?.level === 'former') return requireFit(there, to, into)
    if (there?.level !== 'village' && there?.level !== 'school') throw noPlace()
    const next = into ? await t.get('regions', into) : null
    requireFit(there, next, into)
    await t.change('regions', place, { level: 'former', former: _.set({ at: now, by: user.id, was: there.level, ...(into && { into }) }) })
    if (next) await t.change('regions', next._id, { households: next.households + there.households })
    const about = next ? `${there.name}并到${next.name}` : there.name
    await logDeed(t, { at: now, by: user.id, deed: 'closePlace', region: place, about })
  })
  if (!to || !into) return {}
  // of two towns each has other households now, the county the same
  await addUp([place, into].flatMap((one) => pathTo(one).slice(1, 2)))
  await moveInto(place, from?.name ?? '', into, now)
  return {}
})

const noPlace = () => new CallError('notFound', '没有这个地方，请重新选一下')

const requireFit = (from: Region | null, to: Region | null, into: string | undefined) => {
  if (!from) throw noPlace()
  if (from.level === 'former') {
    if (from.former?.into !== into) throw new CallError('conflict', `“${from.name}”刚才已经有人并了或者撤了，请看看名单`)
    return
  }
  if (from.level === 'school' && into) throw new CallError('badInput', '学校撤了就撤了，不用选并到哪里')
  if (from.level === 'school') return
  if (from.level !== 'village' || to?.level !== 'village' || to._id === from._id) throw new CallError('badInput', '请选这个村并到哪个村')
}

/** What a person has to decide first: who works there, what is on its way there, what stands there. */
const requireFree = async (place: string, now: number): Promise<void> => {
  const open = { regions: place, expires: _.gt(now) }
  const [came, people, invited, alerts, sendings, screens] = await Promise.all([
    store.list('regions', { level: 'former', 'former.into': place, 'former.moved': _.exists(false) }, { fields: { name: true }, limit: 1 }),
    store.list('people', { 'grants.region': place }, { fields: { name: true, grants: true }, limit: 200 }),
    countOpenAppointments([place], now),
    store.list('alerts', { ...open, status: _.in(['submitted', 'inForce']) }, { fields: { headline: true }, limit: 1 }),
    store.list('sendings', { ...open, stoppedAt: _.exists(false) }, { fields: { headline: true }, limit: 1 }),
    store.list('screens', { region: place }, { fields: { name: true }, limit: 1 }),
  ])
  const [behind] = came
  if (behind) throw new CallError('conflict', `“${behind.name}”还没移完。等它移完，再来`)
  const here = people.filter(({ grants }) => grants.some((grant) => grant.region === place && isOrWillBeHeld(grant, now)))
  if (here.length > 0) {
    const names = here.slice(0, 3).map(({ name }) => name ?? '没写名字的')
    const all = here.length > names.length ? `${names.join('、')}等${here.length}人` : names.join('、')
    throw new CallError('conflict', `${all}的身份还在这里。先到“人员”里给换个地方，或者结束，再来`)
  }
  if (invited > 0) throw new CallError('conflict', `这里还有${invited}份邀请没办完。先到“人员”里确认或者收回，再来`)
  const [sent] = [...alerts, ...sendings]
  if (sent) throw new CallError('conflict', `“${sent.headline}”正发在这里。等它到期，再来`)
  const [screen] = screens
  if (screen) throw new CallError('conflict', `屏“${screen.name}”还挂在这里。先到“屏”里去掉，再接到别的地方，再来`)
}
