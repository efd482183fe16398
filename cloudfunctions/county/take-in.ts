import type { AuditEntry } from '../../types/entities/audit'
import type { Region } from '../../types/entities/region'
import { logDeed } from '../_domain/audit'
import { define } from '../_kit/define'
import { regionsOf, within } from '../_kit/region'
import { store, type Transaction } from '../_kit/store'
import { addUp } from './add-up'
import { type Plan, planPlaces } from './plan-places'

/** Written by their ids, towns first: who takes the same sheet in twice, or again after a break, adds nothing twice. */
export const takeIn = define('county.takeIn', async ({ rows, write }, { user, now }) => {
  const all = await store.all('regions', {})
  const county = all.find(({ level }) => level === 'county')
  if (!county) return { added: [], changed: [], same: 0, missing: [], refused: rows.map(({ row }) => ({ row, why: '还没有旗县' })) }
  const mine = regionsOf(user, ['admin'])
  const plan = planPlaces(rows, all, county._id, mine)
  if (write) await carryOut(plan, { at: now, by: user.id, region: mine[0] as string })
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

type By = Pick<AuditEntry, 'at' | 'by' | 'region'>

const carryOut = async ({ added, changed, same }: Plan, by: By): Promise<void> => {
  await inTurns(added, 'addPlaces', by, async (t, { row: _row, ...place }) => {
    if (!(await t.get('regions', place._id))) await t.add('regions', place)
  })
  await inTurns(changed, 'changePlaces', by, (t, { _id, name, households }) => t.change('regions', _id, { name, households }))
  // also where a run before this one ended between its places and their sum
  if (added.length + changed.length + same > 0) await addUp()
}

/** So many a transaction, each with its entry in the log. */
const most = 40
const inTurns = async <T extends { name: string }>(
  some: T[],
  deed: 'addPlaces' | 'changePlaces',
  by: By,
  work: (t: Transaction, one: T) => Promise<void>,
): Promise<void> => {
  for (let n = 0; n < some.length; n += most) {
    const part = some.slice(n, n + most)
    const names = part.map(({ name }) => name)
    const about = `${names.slice(0, 3).join('、')}${names.length > 3 ? `等${names.length}个` : ''}`
    await store.transaction(async (t) => {
      for (const one of part) await work(t, one)
      await logDeed(t, { ...by, deed, about })
    })
  }
}
