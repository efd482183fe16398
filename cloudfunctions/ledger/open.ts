import { ledgerReaders } from '../../types/contract/ledger'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { linksTo } from '../_kit/file'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { mayChange } from './may'

export const open = define('ledger.open', async ({ id }, { user }) => {
  const one = await store.get('activities', id)
  if (!one) throw new CallError('notFound', '没有找到这一笔')
  requireRegion(user, ledgerReaders, one.region)
  const past = one.past ?? []
  const people = await store.byId(
    'people',
    [one.last ?? one.by, ...past.map(({ by }) => by)].flatMap((by) => by ?? []),
  )
  const [link] = one.photo ? await linksTo([one.photo]) : []
  const nameOf = (by: string | undefined) => (by ? (people.get(by)?.name ?? '已不在岗的人') : '系统')
  return {
    ...{ told: one, version: one.version, by: nameOf(one.last ?? one.by), at: one.at, out: !!one.out, mayChange: mayChange(user, one) },
    past: past.map((before) => ({ ...before, by: nameOf(before.by) })),
    ...(link && { photo: link }),
  }
})
