import type { Aid } from '../../types/entities/aid'
import { aidKept } from '../../types/words/aid'
import { rulesVersion } from '../../types/words/rules'
import { arrived } from '../_domain/arrived'
import { inFirstTray } from '../_domain/first-tray'
import { markOf } from '../_domain/marks'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { _, store } from '../_kit/store'
import { dueOf } from './life'
import { officeOf, placeOf, reportOf } from './office-of'
import { asked, secretOf } from './own'

const day = 86_400_000
const mostADay = 5
/** As much of a report's story as the office takes. */
const longest = 1000

export const ask = define('aid.ask', async ({ id, secret, from, to, what, ...told }, { user, now }) => {
  const report = from && (await reportOf(user, from))
  const office = await officeOf(await placeOf(user, report, told.region))
  const story = told.storyOfReport ? report?.what.slice(0, longest) : told.story
  const { name, phone } = told
  const given = { name, phone, story }
  const parts = what.filter((part) => part === 'answers' || given[part] !== undefined)
  if (parts.length < what.length) throw new CallError('badInput', '勾上的还有没写的，请再看一下')
  const aid = await oneAtATime(`aid.${markOf('asker', user.id)}`, now, async (t): Promise<Aid> => {
    const there = await store.get('aids', id)
    if (there) return there
    // judged after what is there: the same once more is the same, whatever the office is called by now
    if (office.name !== to.name || office.phone !== to.phone) throw new CallError('conflict', '司法所的名称或电话变了，请看过再决定交不交')
    if ((await store.count('aids', { person: user.id, createdAt: _.gt(now - day) })) >= mostADay)
      throw new CallError('tooMany', '今天交得太多了，请明天再交，或者打12348问')
    const proven = await inFirstTray(user, `aid.${office.region}`, now)
    const fresh: Aid = {
      ...{ _id: id, person: user.id, ...(secret && { secret: secretOf(id, secret) }), region: office.region },
      ...{ ...(report && { report: report._id }), whom: told.whom, answers: parts.includes('answers') ? told.answers : [] },
      ...(name && parts.includes('name') && { name }),
      ...(phone && parts.includes('phone') && { phone }),
      ...(story && parts.includes('story') && { story }),
      consent: { to: office.name, phone: office.phone, what: parts, at: now, rules: rulesVersion, expires: now + aidKept.untaken * day },
      ...{ status: 'received', due: dueOf('received', now), replies: [], createdAt: now, changedAt: now },
      ...(!proven && { unproven: true }),
    }
    if (proven) await arrived({ kind: 'aid', id, regions: [office.region] }, 'later', now, t)
    await t.add('aids', fresh)
    return fresh
  })
  if (!asked(aid, user, secret)) throw new CallError('conflict', '这个编号已被使用，请再交一次')
  return { id, at: aid.createdAt, expires: aid.consent.expires }
})
