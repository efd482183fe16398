import { CallError } from '../_kit/call-error'
import { hasChatTool } from '../_kit/chat-tool'
import { define } from '../_kit/define'
import { inRegions, regionsOf, requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { asTold } from './evidence'
import { findDistributed } from './find'
import { countOpens } from './tally'
import { viewers } from './viewers'

export const groups = define('alert.groups', async ({ id, region }, { user }) => {
  if (region) requireRegion(user, viewers, region)
  const village = inRegions(region ? [region] : regionsOf(user, viewers))
  const [alert, dispatches] = await Promise.all([findDistributed(id), store.all('dispatches', { alert: id, village })])
  if (dispatches.length === 0 && !region) throw await notHere(id)
  const [opens, known, villages] = await Promise.all([
    countOpens(
      id,
      dispatches.map((d) => d.group),
    ),
    store.byId(
      'groups',
      dispatches.map((d) => d.group),
    ),
    store.byId(
      'regions',
      dispatches.map((d) => d.village),
    ),
  ])
  const rows = dispatches.flatMap((d) => {
    const [group, place] = [known.get(d.group), villages.get(d.village)]
    return group && place
      ? [
          {
            dispatch: d._id,
            group: group.name,
            village: place,
            bound: group.opengid !== undefined,
            evidence: { ...asTold(d), ...opens.in(d.group) },
          },
        ]
      : []
  })
  rows.sort(
    (a, b) =>
      a.village.name.localeCompare(b.village.name, 'zh', { numeric: true }) || a.group.localeCompare(b.group, 'zh', { numeric: true }),
  )
  return { alert, groups: rows, chatTool: hasChatTool(), elsewhere: opens.outside, unknown: opens.in(null) }
})

const notHere = async (id: string) =>
  (await store.get('jobs', id))?.stage === 'dispatches'
    ? new CallError('conflict', '正在派到各个群，过几秒再试')
    : new CallError('forbidden', '这条没有发给您负责的地方')
