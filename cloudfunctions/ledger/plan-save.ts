import { ledgerEditors, ledgerKeepers } from '../../types/contract/ledger'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { pathTo, requireRegion, within } from '../_kit/region'
import { store } from '../_kit/store'

/** Taken up or written; the same again changes nothing. Who answers for it is a duty in the place or below it, never a person by name. */
export const planSave = define('ledger.planSave', async ({ id, after, ...planned }, { user, now }) => {
  requireRegion(user, ledgerEditors, planned.region)
  const { who, region, due } = planned
  if (!(ledgerKeepers as readonly string[]).includes(who.role)) throw new CallError('badInput', '这个身份不记台账，请选别的')
  const places = await store.byId('regions', [region, who.region])
  if (!places.has(region) || !places.has(who.region) || !within(who.region, region))
    throw new CallError('badInput', '谁来办，要在这个地方里选')
  const made = { ...planned, _id: id, status: 'open' as const, waits: due, at: pathTo(who.region), by: user.id, changedAt: now }
  return store.transaction(async (t) => {
    const old = await t.get('plans', id)
    if (old) requireRegion(user, ledgerEditors, old.region)
    if (!old && after !== undefined) throw new CallError('notFound', '没有找到这一件')
    if (old && after === undefined) return { version: old.version }
    if (old && (old.status !== 'open' || old.version !== after)) throw new CallError('conflict', '刚才有人改过这一件，先看看')
    const version = (old?.version ?? 0) + 1
    await (old ? t.put('plans', { ...made, version }) : t.add('plans', { ...made, version }))
    return { version }
  })
})
