import type { IncidentFacts } from '../../types/entities/incident'
import { placesIn } from '../_domain/known-incidents'
import { CallError } from '../_kit/call-error'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { inParts } from '../_kit/in-parts'
import { oneAtATime } from '../_kit/one-at-a-time'
import { regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { spaceless } from './cells'
import { idOfNumber, type Plan, planIncidents } from './plan-incidents'
import { logNew, write } from './write'

const overtaken = '刚才有人改过这里面的数，还没有放进去。照现在的数再看一遍，再放'
/** So many a transaction. */
const most = 40

/** Written by their ids: who takes the same sheet in twice, or again after a break, adds nothing twice. */
export const takeIn = define('incident.takeIn', async ({ rows, write: writes, stamp }, { user, now }) => {
  const tops = regionsOf(user, ['police'])
  const numbers = [...new Set(rows.map(({ number }) => spaceless(number)).filter(Boolean))]
  const [places, byNumber, byId] = await Promise.all([
    placesIn(tops),
    numbered(numbers),
    store.byId('incidents', [...numbers, ...numbers.map(idOfNumber)]),
  ])
  const plan = planIncidents(rows, { places, tops, there: [...byNumber, ...byId.values()], thisMonth: monthOf(now) })
  if (writes && plan.stamp !== stamp) throw new CallError('conflict', overtaken)
  const nameOf = (region: string) => places.find(({ _id }) => _id === region)?.name ?? ''
  if (writes) await carryOut(plan, { at: now, by: user.id, nameOf })
  const shown = (some: Plan['added']) => some.map(({ row, what }) => ({ row, what }))
  return { added: shown(plan.added), changed: shown(plan.changed), same: plan.same, refused: plan.refused, stamp: plan.stamp }
})

const numbered = async (numbers: string[]) => (await inParts(numbers, (part) => store.list('incidents', { number: _.in(part) }))).flat()

const carryOut = async ({ added, changed }: Plan, by: Parameters<typeof logNew>[2]): Promise<void> => {
  const all = [...added, ...changed]
  for (let n = 0; n < all.length; n += most) {
    const part = all.slice(n, n + most)
    await oneAtATime('incidents', by.at, async (t) => {
      const sameNumber = await numbered(part.flatMap(({ facts }) => facts.number ?? []))
      if (sameNumber.some(({ _id, number }) => !part.some((one) => one.id === _id && one.facts.number === number)))
        throw new CallError('conflict', overtaken)
      const added: IncidentFacts[] = []
      for (const one of part) if ((await write(t, one, by)).isNew) added.push(one.facts)
      await logNew(t, added, by)
    })
  }
}
