import { monthInWords } from '../../figures/in-words'
import { bulletinApprovers } from '../../types/contract/bulletin'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { compute } from './compute'
import { requireNoneIn } from './no-numbers'
import { frozen, leaving, stampOf, standing } from './paragraphs'
import { bulletinId, requireMonth, requirePlace } from './place-and-month'
import { whyNotIssue } from './ready'

export const issue = define('bulletin.issue', async ({ region, month, after, stamp }, { user, now }) => {
  requireRegion(user, bulletinApprovers, region)
  requireMonth(month, now)
  const place = await requirePlace(region)
  const { paragraphs: computed, run, most } = await compute(place, month, now)
  const id = bulletinId(region, month)
  return oneAtATime(`bulletin.${id}`, now, async (t) => {
    const there = await t.get('bulletins', id)
    if (there?.issued && there.issued.by === user.id && stampOf(there.issued.paragraphs, there.head) === stamp)
      return { version: there.version }
    if (there?.status !== 'toApprove') throw new CallError('conflict', '刚才有人又改了这一期，还没有再交审。等交了再看')
    const paragraphs = leaving(standing(computed, there.written))
    const why = whyNotIssue(user, there, paragraphs)
    if (why) throw new CallError('forbidden', why)
    if (there.version !== after || stampOf(paragraphs, there.head) !== stamp)
      throw new CallError('conflict', '您看过以后，数或者话变了。看看现在的，再签发')
    requireNoneIn(paragraphs, there.head)
    const version = there.version + 1
    await t.put('bulletins', {
      ...{ ...there, status: 'issued', version },
      issued: { by: user.id, at: now, computedAt: now, ...(run && { run }), ...(most && { most }), paragraphs: paragraphs.map(frozen) },
    })
    await logDeed(t, { at: now, by: user.id, deed: 'issueBulletin', region, about: `${place.name}${monthInWords(month)}的通报` })
    return { version }
  })
})
