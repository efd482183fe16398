import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { handedIn, secretOf } from './handed-in'

const day = 86_400_000
const mostADay = 20

/** A report is never turned away for its words: what fraudsters write reads like fraud. */
export const submit = define('report.submit', async ({ code, secret, ...told }, { user, now }) => {
  const region = told.region ?? user.person?.village ?? (await county())
  const [desk, today] = await Promise.all([
    deskOf(region),
    store.count('reports', { person: user.id, createdAt: _.gt(now - day), _id: _.neq(code) }),
  ])
  if (today >= mostADay) throw new CallError('tooMany', '今天交得太多了，请明天再交；急事请拨打110')
  const fresh = {
    ...told,
    _id: code,
    region,
    person: user.id,
    ...(secret && { secret: secretOf(code, secret) }),
    pictures: [],
    status: 'received' as const,
    replies: [],
    createdAt: now,
    changedAt: now,
  }
  const report = (await store.add('reports', fresh)) ? fresh : await store.get('reports', code)
  if (!report || !handedIn(report, user, secret)) throw new CallError('conflict', '这个回执码已被使用，请再交一次')
  return { code, receivedAt: report.createdAt, desk }
})

/** Where a report belongs when nobody knows better. */
const county = async () => {
  const [top] = await store.list('regions', { level: 'county' }, { limit: 1 })
  if (!top) throw new CallError('badInput', '请选一下是哪个村')
  return top._id
}

/** Who will handle a report from here, as people call them. */
const deskOf = async (region: string) => {
  const path = pathTo(region)
  const known = await store.list('regions', { _id: _.in(path) })
  if (!known.some((r) => r._id === region)) throw new CallError('badInput', '没有这个地方，请重新选一下')
  const town = known.find((r) => r._id === path[1])
  return town ? `${town.name}派出所` : `${known.find((r) => r._id === path[0])?.name ?? ''}反诈中心`
}
