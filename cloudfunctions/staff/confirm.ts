import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { grantOf, isOver } from '../_kit/grants'
import { oneAtATime } from '../_kit/one-at-a-time'
import { invitationOf } from './find'
import { keepGrants } from './keep-grants'
import { requireAdminLeft } from './last-admin'
import { roleOf } from './names'
import { requireNoLonger } from './rules'

/** The role and the word about it change together: who dies between leaves neither. What somebody had there and ran out is replaced. */
export const confirm = define('staff.confirm', async ({ id }, { user, now }) => {
  const { region, until, person } = await invitationOf(user, id)
  requireNoLonger(user, region, until)
  if (person === user.id) throw new CallError('forbidden', '自己不能确认自己，请让别的管理员来点')
  await oneAtATime('staff', now, async (t) => {
    const found = await t.get('appointments', id)
    if (found?.status === 'active') return
    if (found?.status !== 'accepted' || !found.person) throw new CallError('conflict', '这个邀请刚刚变了，请刷新再看')
    if (found.until !== undefined && found.until <= now) throw new CallError('conflict', '邀请上写的到期日已经过了，请收回再请一次')
    const { role, name } = found
    const there = await t.get('people', found.person)
    const before = there?.grants ?? []
    const same = grantOf(before, found)
    if (same && !isOver(same, now)) throw new CallError('conflict', '他在这个地方已经有这个身份。要改到期日，请在名单里点“改”')
    const grants = [
      ...before.filter((g) => g !== same),
      { role, region, appointment: id, since: now, ...(found.until !== undefined && { until: found.until }) },
    ]
    if (grants.length > 50) throw new CallError('conflict', '这个人的身份已经太多，请先结束一些')
    await requireAdminLeft(found.person, before, grants, now)
    const former = same?.appointment && (await t.get('appointments', same.appointment))
    if (former) await t.change('appointments', same.appointment as string, { status: 'ended' })
    await keepGrants(t, found.person, there, { grants, name: there?.name ?? name }, now)
    await t.change('appointments', id, { status: 'active', changedAt: now })
    const ends = found.until !== undefined && { until: found.until }
    await logDeed(t, { at: now, by: user.id, deed: 'confirm', region, about: roleOf(name, role), ...ends })
  })
  return {}
})
