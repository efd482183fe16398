import type { Region } from '../../types/entities/region'
import { define } from '../_kit/define'
import { regionsOf, within } from '../_kit/region'
import { store } from '../_kit/store'
import { type Plan, planPlaces } from './plan-places'

/** Written by their ids, towns first: who takes the same sheet in twice, or again after a break, adds nothing twice. */
export const takeIn = define('county.takeIn', async ({ rows, write }, { user }) => {
  const all = await store.all('regions', {})
  const county = all.find(({ level }) => level === 'county')
  if (!county) return { added: [], changed: [], same: 0, missing: [], refused: rows.map(({ row }) => ({ row, why: '还没有旗县' })) }
  const plan = planPlaces(rows, all, county._id, regionsOf(user, ['admin']))
  if (write) await carryOut(plan)
  const townOf = ({ _id, level, name }: Pick<Region, '_id' | 'level' | 'name'>) => {
    const above = [...all, ...plan.added, ...plan.changed].filter((one) => one.level === 'town' && level !== 'town' && within(_id, one._id))
    return `${above.at(-1)?.name ?? ''} ${name}`.trim()
  }
  return {
    added: plan.added.map((one) => ({ row: one.row, name: townOf(one) })),
    changed: plan.changed.map((one) => ({ row: one.row, name: townOf(one), what: whatChanged(one) })),
    same: plan.same,
    missing: plan.missing.map(townOf),
    refused: plan.refused,
  }
})

const whatChanged = ({ name, households, before }: Plan['changed'][number]): string =>
  [name !== before.name && `原来叫${before.name}`, households !== before.households && `${before.households}户改成${households}户`]
    .filter(Boolean)
    .join('，')

const carryOut = async ({ added, changed }: Plan): Promise<void> => {
  await inTurns(added, ({ row: _row, ...place }) => store.add('regions', place))
  await inTurns(changed, ({ _id, name, households }) => store.updateWhere('regions', { _id }, { name, households }))
  await addUp()
}

/** A few at a time. */
const inTurns = async <T>(some: T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  for (let n = 0; n < some.length; n += 20) await Promise.all(some.slice(n, n + 20).map(work))
}

/** A town has the households of its villages, the county those of its towns. */
const addUp = async (): Promise<void> => {
  const all = await store.all('regions', {})
  const sum = (top: string) => all.reduce((n, one) => n + (one.level === 'village' && within(one._id, top) ? one.households : 0), 0)
  const wrong = all.filter(({ _id, level, households }) => (level === 'town' || level === 'county') && sum(_id) !== households)
  await inTurns(wrong, ({ _id }) => store.updateWhere('regions', { _id }, { households: sum(_id) }))
}
