import type { Channel, Message } from '../../types/entities/message'
import { channels, messageStatuses } from '../../types/words/message'
import { ofAlert } from '../_domain/make-message'
import { define } from '../_kit/define'
import { inRegions, overlap, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

const days = 86_400_000

export const state = define('outbox.state', async (_input, { user, now }) => {
  const tops = regionsOf(user, ['commandRoom', 'admin'])
  const recent = _.and({ region: inRegions(tops) }, { createdAt: _.gt(now - 30 * days) })
  const [rows, stuck, working] = await Promise.all([
    store.aggregate<{ _id: { channel: Channel; status: Message['status']; reason?: string }; count: number }>(
      'messages',
      { $match: recent },
      { $group: { _id: { channel: '$channel', status: '$status', reason: '$reason' }, count: { $sum: 1 } } },
      { $limit: 500 },
    ),
    store.list(
      'messages',
      _.and({ status: _.in(['failed', 'uncertain']) }, { region: inRegions(tops) }, { createdAt: _.gt(now - 30 * days) }),
      {
        sort: [['createdAt', 'desc']],
        limit: 100,
      },
    ),
    store.list('jobs', { stage: _.neq('done') }, { sort: [['createdAt', 'desc']], limit: 50 }),
  ])
  const about = [...stuck.flatMap((m) => m.alert ?? []), ...working.map((j) => j._id)]
  const [alerts, sendings, people, towns] = await Promise.all([
    store.byId('alerts', about),
    store.byId('sendings', about),
    store.byId(
      'people',
      stuck.flatMap((m) => (m.channel === 'worker' || m.channel === 'staff' ? [m.to] : [])),
    ),
    store.byId(
      'regions',
      stuck.flatMap((m) => (m.channel === 'dutyGroup' ? [m.to] : [])),
    ),
  ])
  const sent = (id: string) => alerts.get(id) ?? sendings.get(id)
  const headline = (id: string) => sent(id)?.headline ?? ''
  const nameOf = ({ channel, to }: Message): string => {
    if (channel === 'resident') return '一位居民'
    if (channel === 'reporter') return '一位举报人'
    if (channel === 'family') return '一位家长'
    if (channel === 'worker') return people.get(to)?.name ?? '网格员'
    if (channel === 'staff') return people.get(to)?.name ?? '工作人员'
    return channel === 'customerGroup' ? `员工 ${to}` : `${towns.get(to)?.name ?? ''}值班群`
  }
  return {
    channels: (Object.keys(channels) as Channel[]).map((channel) => {
      const own = rows.filter((r) => r._id.channel === channel)
      const count = (status: string) => own.filter((r) => r._id.status === status).reduce((n, r) => n + r.count, 0)
      return {
        channel,
        counts: Object.fromEntries(Object.keys(messageStatuses).map((s) => [s, count(s)])) as Record<Message['status'], number>,
        reasons: own.flatMap(({ _id: { status, reason }, count }) => (reason ? [{ status, reason, count }] : [])),
      }
    }),
    jobs: await Promise.all(
      working
        .filter((j) => overlap(sent(j._id)?.regions ?? [], tops))
        .map(async (j) => ({ ...j, headline: headline(j._id), messages: await store.count('messages', { _id: ofAlert(j._id) }) })),
    ),
    stuck: stuck.map((m) => ({
      ...m,
      id: m._id,
      to: nameOf(m),
      headline: m.alert ? headline(m.alert) : (m.words ?? ''),
      reason: m.reason ?? '',
      at: m.triedAt ?? m.createdAt,
    })),
  }
})
