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
export const issuedFor = (user: User): string[] => [...new Set(user.grants.flatMap(({ region }) => pathTo(region).slice(0, 2)))]

export const issued = define('bulletin.issued', async ({ region, month }, { user, now }) => {
  const places = issuedFor(user)
  if (region && !places.includes(region)) throw new CallError('forbidden', '这不在您负责的地方')
  const since = { status: 'issued' as const, region: _.in(places), month: _.gte(monthsOverBy(now).at(-1)) }
  const found = await store.list('bulletins', since, {
    sort: [['month', 'desc']],
    fields: { region: true, month: true, 'issued.at': true },
  })
  const placeOf = await placesOf(found.map((one) => one.region))
  const asked = found.find((one) => (!region || one.region === region) && (!month || one.month === month))
  if (!asked && (region || month)) throw new CallError('notFound', '这一期还没有签发')
  const one = asked && (await store.get('bulletins', bulletinId(asked.region, asked.month)))
  await seen(user, Math.max(0, ...found.map(atOf)))
  return {
    all: found.map((each) => ({ region: each.region, place: placeOf(each.region), month: each.month, at: atOf(each) })),
    ...(one && { read: { ...{ region: one.region, place: placeOf(one.region), month: one.month, at: atOf(one) }, ...wordsOf(one) } }),
  }
})

const atOf = ({ issued: out }: Pick<Bulletin, 'issued'>): number => out?.at ?? 0

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
