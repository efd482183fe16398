import { placesIn } from '../_domain/known-incidents'
import { CallError } from '../_kit/call-error'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { regionsOf, requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { spaceless } from './cells'
import { logNew, write } from './write'

export const save = define('incident.save', async ({ id, after, facts: told, why }, { user, now }) => {
  const facts = { ...told, ...(told.number && { number: spaceless(told.number) }) }
  requireRegion(user, ['police'], facts.region)
  const old = await store.get('incidents', id)
  if (old) requireRegion(user, ['police'], old.region)
  if (!old && after > 0) throw new CallError('notFound', '没有找到这一起')
  const places = await placesIn(regionsOf(user, ['police']))
  const nameOf = (region: string) => places.find(({ _id }) => _id === region)?.name ?? ''
  if (!nameOf(facts.region)) throw new CallError('badInput', '没有这个地方，请重新选一下')
  if (facts.month > monthOf(now)) throw new CallError('badInput', '这个月还没到，看看月份对不对')
  const by = { at: now, by: user.id, nameOf }
  const version = await oneAtATime('incidents', now, async (t) => {
    const [twin] = facts.number ? await store.list('incidents', { number: facts.number }, { limit: 2 }) : []
    if (twin && twin._id !== id) throw new CallError('conflict', `编号“${facts.number}”已经有了，看看是不是同一起`)
    const written = await write(t, { id, after, facts, why }, by)
    if (written.isNew) await logNew(t, [facts], by)
    return written.version
  })
  return { id, version }
})
