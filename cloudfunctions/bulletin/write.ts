import { bulletinWriters } from '../../types/contract/bulletin'
import type { Written } from '../../types/entities/bulletin'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { compute } from './compute'
import { requireNoNumbers } from './no-numbers'
import { begun, holdsOnly, ownOf } from './paragraphs'
import { bulletinId, requireMonth, requirePlace } from './place-and-month'

/** The earliest wordings of a paragraph go when it was written more often. */
const mostPast = 20

export const write = define('bulletin.write', async ({ region, month, key, text, from, after }, { user, now }) => {
  requireRegion(user, bulletinWriters, region)
  requireMonth(month, now)
  const place = await requirePlace(region)
  const { paragraphs } = await compute(place, month, now)
  const paragraph = paragraphs.find((one) => one.key === key && !one.aside)
  // words whose paragraph is gone can only be put away
  if (!paragraph && text !== undefined) throw new CallError('conflict', '这一段现在没有了，您的话还没有写进去。看看现在的')
  const own = paragraph ? ownOf(paragraph) : { template: from, values: [] }
  if (text !== undefined && !holdsOnly(text, own)) throw new CallError('badInput', '【】里的数是村哨算的，改不了')
  requireNoNumbers({ 这一段: text })
  // the program's own words are nobody's
  const words = text === own.template ? undefined : text
  const id = bulletinId(region, month)
  return oneAtATime(`bulletin.${id}`, now, async (t) => {
    const there = (await t.get('bulletins', id)) ?? begun(id, region, month)
    if (there.status === 'issued') throw new CallError('conflict', '这一期已经签发，改不了了。要改的，下个月的通报里写更正')
    const old = there.written.find((one) => one.key === key)
    if (!old && !paragraph) throw new CallError('conflict', '这一段现在没有了，看看现在的')
    if (old && old.text === words && old.from === from) return { version: old.version }
    if (own.template !== from) throw new CallError('conflict', '这一段的数刚才变了，您的话还没有写进去。看看现在的，再写一次')
    if ((old?.version ?? 0) !== after) throw new CallError('conflict', '这一段刚才有人写过，您的话还没有写进去。看看现在的，再写一次')
    const { past, key: _key, section: before, ...stood } = old ?? ({} as Partial<Written>)
    const section = paragraph?.section ?? before
    const next: Written = {
      ...{
        key,
        ...(section && { section }),
        ...(words !== undefined && { text: words }),
        from,
        values: own.values,
        by: user.id,
        at: now,
        version: after + 1,
      },
      ...(old && { past: [...(past ?? []), stood as Omit<Written, 'key' | 'section' | 'past'>].slice(-mostPast) }),
    }
    await t.put('bulletins', {
      ...{ ...there, status: 'draft', version: there.version + 1, by: user.id, at: now },
      written: [...there.written.filter((one) => one.key !== key), next],
      writers: [...new Set([...there.writers, user.id])],
    })
    return { version: next.version }
  })
})
