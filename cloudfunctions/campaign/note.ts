import { campaignNoters } from '../../types/contract/campaign'
import type { CampaignNote } from '../../types/entities/campaign-note'
import { plainOf } from '../../wording/plain'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'

const mostPast = 50

export const note = define('campaign.note', async ({ id, after, out = false, region, day, words }, { user, now }) => {
  requireRegion(user, campaignNoters, region)
  const place = await store.get('regions', region)
  if (place?.level !== 'county' && place?.level !== 'town') throw new CallError('badInput', '记在旗县或者苏木镇上')
  if (day > dateOfDay(dayOf(now))) throw new CallError('badInput', '这一天还没到，到了再记')
  if (/\d{7}/.test(plainOf(words).text.replace(/[^\p{L}\p{N}]/gu, '')))
    throw new CallError('badInput', '里面有像电话、证件号的数字，去掉再记')
  return store.transaction(async (t) => {
    const old = await t.get('campaignNotes', id)
    if (old) requireRegion(user, campaignNoters, old.region)
    if (!old && after > 0) throw new CallError('notFound', '没有找到这一条')
    const same = old && old.region === region && old.day === day && old.words === words && !!old.out === out
    if (old && (same || (after === 0 && cameTwice(old, day, words)))) return { version: old.version }
    if (old && old.version !== after) throw new CallError('conflict', '刚才有人改过这一条，您的还没有写进去。看看现在的，再改一次')
    const version = (old?.version ?? 0) + 1
    const made: CampaignNote & { _id: string } = {
      ...{ _id: id, region, day, words, by: user.id, at: now, version, ...(out && { out }), ...(old && { past: pastOf(old) }) },
    }
    await (old ? t.put('campaignNotes', made) : t.add('campaignNotes', made))
    const deed = out ? 'takeOutNote' : old ? 'changeNote' : 'noteHappened'
    await logDeed(t, { at: now, by: user.id, deed, region, about: `${day} ${words}`.slice(0, 80) })
    return { version }
  })
})

/** As it was written at first, and changed since. */
const cameTwice = ({ day, words, past = [] }: CampaignNote, sentDay: string, sent: string): boolean => {
  const first = past[0] ?? { day, words }
  return first.day === sentDay && first.words === sent
}

const pastOf = ({ day, words, out, by, at, version, past = [] }: CampaignNote): CampaignNote['past'] =>
  [...past, { day, words, by, at, version, ...(out && { out }) }].slice(-mostPast)
