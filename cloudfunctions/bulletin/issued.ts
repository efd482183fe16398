import { filled } from '../../figures/marked'
import type { Bulletin } from '../../types/entities/bulletin'
import { placesOf } from '../_domain/place'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { bulletinId, monthsOverBy } from './place-and-month'

/** The county and the town that one's duties lie in. */
const placesFor = (user: User): string[] => [...new Set(user.grants.flatMap(({ region }) => pathTo(region).slice(0, 2)))]

/** What was issued for these within a year, the newest month first, without its words. */
export const issuedFor = async (user: User, now: number) => {
  const since = { status: 'issued' as const, region: _.in(placesFor(user)), month: _.gte(monthsOverBy(now).at(-1)) }
  const fields = { region: true, month: true, 'issued.at': true, 'issued.by': true }
  const found = await store.list('bulletins', since, { sort: [['month', 'desc']], fields })
  return found.flatMap(({ region, month, issued: out }) => (out ? [{ region, month, at: out.at, by: out.by }] : []))
}

export const issued = define('bulletin.issued', async ({ region, month }, { user, now }) => {
  if (region && !placesFor(user).includes(region)) throw new CallError('forbidden', '这不在您负责的地方')
  const found = await issuedFor(user, now)
  const placeOf = await placesOf(found.map((one) => one.region))
  const all = found.map((one) => ({ region: one.region, place: placeOf(one.region), month: one.month, at: one.at }))
  const asked = all.find((one) => (!region || one.region === region) && (!month || one.month === month))
  if (!asked && (region || month)) throw new CallError('notFound', '这一期还没有签发')
  const one = asked && (await store.get('bulletins', bulletinId(asked.region, asked.month)))
  await seen(user, Math.max(0, ...all.map(({ at }) => at)))
  return { all, ...(one && { read: { ...asked, ...wordsOf(one) } }) }
})

/** A place to add a paragraph that nobody used, and one that was left out, say nothing. */
const wordsOf = ({ head, issued: out }: Bulletin) => ({
  head,
  paragraphs: (out?.paragraphs ?? [])
    .filter(({ text }) => text)
    .map(({ section, text, values }) => ({ section, text: filled(text, values) })),
})

/** One time a person, of the newest that stood on their list: who read which is kept nowhere. */
const seen = async ({ id, person }: User, at: number): Promise<void> => {
  if (person && at > (person.bulletinsSeen ?? 0)) await store.updateWhere('people', { _id: id }, { bulletinsSeen: at })
}
