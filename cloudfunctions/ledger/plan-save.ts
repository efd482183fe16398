import { ledgerEditors, ledgerKeepers } from '../../types/contract/ledger'
import type { Plan, Planned } from '../../types/entities/plan'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { pathTo, requireRegion, within } from '../_kit/region'
import { _, store } from '../_kit/store'

/** The same proposal in the same year, which a colleague took up. */
const takenUp = async ({ region, from, due }: Planned): Promise<Plan | undefined> => {
  const year = due.slice(0, 4)
  const [there] = from ? await store.list('plans', { region, from, due: _.gte(`${year}-01-01`).and(_.lte(`${year}-12-31`)) }) : []
  return there
}

/** Taken up or written; the same again changes nothing. Who answers for it is a duty in the place or below it, never a person by name. */
export const planSave = define('ledger.planSave', async ({ id, after, ...planned }, { user, now }) => {
  requireRegion(user, ledgerEditors, planned.region)
  const { who, region, due } = planned
  if (!(ledgerKeepers as readonly string[]).includes(who.role)) throw new CallError('badInput', '这个身份不记台账，请选别的')
  const places = await store.byId('regions', [region, who.region])
  if (!places.has(region) || !places.has(who.region) || !within(who.region, region))
    throw new CallError('badInput', '谁来办，要在这个地方里选')
  const made = { ...planned, _id: id, status: 'open' as const, waits: due, at: pathTo(who.region), by: user.id, changedAt: now }
  return oneAtATime(`plan.${region}`, now, async (t) => {
    const old = await t.get('plans', id)
    const twin = old ? undefined : await takenUp(planned)
    if (twin) return { version: twin.version }
    if (old) requireRegion(user, ledgerEditors, old.region)
    if (!old && after !== undefined) throw new CallError('notFound', '没有找到这一件')
    if (old && after === undefined) return { version: old.version }
    if (old && (old.status !== 'open' || old.version !== after)) throw new CallError('conflict', '刚才有人改过这一件，先看看')
    const version = (old?.version ?? 0) + 1
    await (old ? t.put('plans', { ...made, version }) : t.add('plans', { ...made, version }))
    return { version }
  })
})
