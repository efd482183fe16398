import { broadcastReaders, broadcastWriters } from '../../types/contract/broadcast-slot'
import type { Broadcast } from '../../types/entities/broadcast'
import { around } from '../_domain/around'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { anyWithin, regionsOf } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { isUrgent } from './alerts'
import { begun, broadcastId } from './broadcast-id'
import { wasAgreed } from './fixed'
import { mayApprove } from './may'
import { propose } from './propose'
import { rulesFor } from './rules'
import { slotsNow } from './slots-now'
import { toApprove } from './todo'

export const day = define('broadcast.day', async ({ region, day: asked }, { user, now }) => {
  const { below, ...where } = await around(user, broadcastReaders, region)
  const today = dateOfDay(dayOf(now))
  const { _id, level } = where.place
  const [others, list] = await Promise.all([
    othersFor(user, now, `${_id} ${asked ?? today}`),
    level === 'village' ? listOf(_id, asked ?? today, user, now) : undefined,
  ])
  return {
    ...{ ...where, below: below.filter((one) => one.level !== 'school'), today },
    ...(others && { others }),
    ...(list && { list }),
  }
})

/** What waits for this person besides the list they look at: the next one after it by day and in the county's order, and after the last the first again. */
const othersFor = async (user: User, now: number, here: string) => {
  const { todos, count } = await toApprove(user, now)
  const keyOf = (id: string) => id.split(' ').reverse().join(' ')
  const others = todos.filter(({ id }) => id !== here).sort((a, b) => (keyOf(a.id) < keyOf(b.id) ? -1 : 1))
  const next = others.find(({ id }) => keyOf(id) > keyOf(here)) ?? others[0]
  if (!next) return undefined
  const [region = '', day = ''] = next.id.split(' ')
  return { count: count - (todos.length - others.length), next: { region, day, what: next.what } }
}

const listOf = async (region: string, day: string, user: User, now: number) => {
  const [rules, there, loudspeaker] = await Promise.all([
    rulesFor(region),
    store.get('broadcasts', broadcastId(region, day)),
    store.get('loudspeakers', region),
  ])
  const stands = there ?? begun(region, day, now)
  const quiet = rules.quiet(day)
  const past = day < dateOfDay(dayOf(now))
  const proposed = stands.version === 0 && !quiet && !past ? await propose(region, day, rules.windows, now) : undefined
  const { slots, alerts } = await slotsNow(stands, rules, proposed, now)
  const names = await store.byId('people', namedIn(stands, loudspeaker?.by))
  const nameOf = (person: string) => names.get(person)?.name ?? '工作人员'
  const named = ({ by, at }: { by: string; at: number }) => ({ by: nameOf(by), at })
  const writes = anyWithin([region], regionsOf(user, broadcastWriters))
  return {
    ...{ day, status: stands.status, version: stands.version, windows: rules.windows, approver: rules.approver },
    slots: slots.map(({ outside, tick, ...slot }) => ({
      ...slot,
      ...(outside && { outside: { ...named(outside), why: outside.why } }),
      ...(tick && { tick: { ...tick, by: nameOf(tick.by) } }),
    })),
    ...(stands.by && { written: named({ by: stands.by, at: stands.changedAt }) }),
    ...(stands.approved && { approved: named(stands.approved) }),
    agreed: wasAgreed(stands),
    ...(stands.givenBack && { givenBack: { ...named(stands.givenBack), words: stands.givenBack.words } }),
    ...(quiet && { quiet }),
    ...(rules.rule && { rule: rules.rule }),
    ...(loudspeaker && { loudspeaker: { ...loudspeaker, by: nameOf(loudspeaker.by) } }),
    urgent:
      writes && day === dateOfDay(dayOf(now)) ? alerts.filter(isUrgent).map(({ _id, headline }) => ({ id: _id, title: headline })) : [],
    may: {
      save: writes && !past,
      approve: !past && stands.status === 'toApprove' && mayApprove(user, stands, rules),
      tick: writes && day <= dateOfDay(dayOf(now)),
    },
  }
}

const namedIn = ({ by, approved, givenBack, slots }: Broadcast, describer: string | undefined): string[] =>
  [by, approved?.by, givenBack?.by, describer, ...slots.flatMap(({ ticks, outside }) => [ticks.at(-1)?.by, outside?.by])].flatMap(
    (id) => id ?? [],
  )
