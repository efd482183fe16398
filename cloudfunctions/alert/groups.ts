import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { countOpens } from './evidence'

export const groups = define('alert.groups', async ({ id }, { user }) => {
  const tops = regionsOf(user, ['gridWorker', 'commandRoom', 'leader'])
  const [alert, dispatches, opens] = await Promise.all([store.get('alerts', id), store.list('dispatches', { alert: id }), countOpens(id)])
  if (!alert) throw new CallError('notFound', '没有找到这条预警')
  const mine = dispatches.filter((d) => anyWithin([d.village], tops))
  if (mine.length === 0) throw new CallError('forbidden', '这条预警没有发给您负责的地方')
  const [known, villages] = await Promise.all([
    store.list('groups', { _id: _.in(mine.map((d) => d.group)) }),
    store.list('regions', { _id: _.in(mine.map((d) => d.village)) }),
  ])
  return {
    alert,
    groups: mine.flatMap((d) => {
      const group = known.find((g) => g._id === d.group)
      const village = villages.find((v) => v._id === d.village)
      return group && village
        ? [{ dispatch: d._id, group: group.name, village, bound: group.opengid !== undefined, evidence: { ...d, ...opens.in(d.group) } }]
        : []
    }),
    elsewhere: opens.outside(dispatches.map((d) => d.group)),
    unknown: opens.in(null),
  }
})
