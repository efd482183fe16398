import { isDeepStrictEqual } from 'node:util'
import type { Input } from '../../types/contract'
import type { Group } from '../../types/entities/group'
import { logDeed } from '../_domain/audit'
import { groupsLock } from '../_domain/groups-lock'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { onlyOne, requireFree } from './customer-group'

const keepers = ['admin', 'commandRoom'] as const

/** A living group of the same name in its village is the same one: whoever adds it again is given that, and no other may be called so. A dissolved group gives its WeChat and WeCom group up and loses its claim; what it received stays where it was. Of two who change one the slower is told. */
export const save = define('group.save', async ({ id, name, village, dissolved, wecom, after }, { user, now }) => {
  const [old, place] = await Promise.all([store.get('groups', id), store.get('regions', village)])
  if (place?.level !== 'village') throw noVillage()
  requireRegion(user, keepers, village)
  if (old) requireRegion(user, keepers, old.village)
  if (wecom !== undefined) requireRegion(user, ['admin'], village)
  if (wecom && !dissolved) await requireFree(wecom.chatId, id)
  const kept = await oneAtATime(groupsLock(village), now, async (t) => {
    const there = await t.get('groups', id)
    if (there && there.village !== (old?.village ?? village))
      throw new CallError('conflict', '同事刚把这个群换到别的村了。看看现在的，再存一次')
    if (there && isAsAsked(there, { name, village, dissolved, wecom })) return id
    if (there && after !== undefined && after !== (there.version ?? 0))
      throw new CallError('conflict', '刚才同事也改了这个群。看看现在的，再存一次')
    if ((await t.get('regions', village))?.level !== 'village') throw noVillage()
    const isCalledSoAlready = there?.name === name && there.village === village && there.dissolvedAt === undefined
    const same = dissolved || isCalledSoAlready ? undefined : await calledSo(name, village, id)
    if (same && (there || wecom)) throw new CallError('conflict', `这个村已经有“${name}”了，换个名字，或者去改那一个`)
    if (same) return same._id
    if (there) {
      const gone = { dissolvedAt: there.dissolvedAt ?? now, opengid: _.remove(), claim: _.remove(), wecom: _.remove() }
      const here = { dissolvedAt: _.remove(), ...(wecom !== undefined && { wecom: wecom ? _.set(wecom) : _.remove() }) }
      await t.change('groups', id, { name, village, version: (there.version ?? 0) + 1, ...(dissolved ? gone : here) })
    } else await t.add('groups', { _id: id, name, village, ...(dissolved ? { dissolvedAt: now } : wecom && { wecom }) })
    await logDeed(t, { at: now, by: user.id, deed: dissolved ? 'dissolveGroup' : 'saveGroup', region: village, about: name })
    return id
  })
  if (wecom && !dissolved) await onlyOne(wecom.chatId, id)
  return { id: kept }
})

const noVillage = () => new CallError('badInput', '没有这个村，请重新选一下')

const calledSo = async (name: string, village: string, but: string): Promise<Group | undefined> =>
  (await store.list('groups', _.and({ village, name, _id: _.neq(but) }, { dissolvedAt: _.exists(false) }), { limit: 1 }))[0]

const isAsAsked = (there: Group, { name, village, dissolved, wecom }: Omit<Input<'group.save'>, 'id' | 'after'>) =>
  there.name === name &&
  there.village === village &&
  (there.dissolvedAt !== undefined) === dissolved &&
  (wecom === undefined || isDeepStrictEqual(there.wecom ?? null, wecom))
