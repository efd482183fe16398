import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { silentSince } from './silent'

/** Screens of whoever looks after them in that very place that have said nothing for an hour though they should be on. */
export const silent: TodoSource = async (user, now) => {
  const mine = [...new Set(regionsOf(user, ['screenOperator', 'gridWorker']))]
  if (mine.length === 0) return nothingWaits
  const screens = await store.list(
    'screens',
    { region: _.in(mine) },
    {
      sort: [
        ['region', 'asc'],
        ['_id', 'asc'],
      ],
      limit: 200,
    },
  )
  const quiet = screens.flatMap((screen) => {
    const at = silentSince(screen, now)
    return at === undefined ? [] : [{ screen, at }]
  })
  const shown = quiet.slice(0, perKind)
  const placeOf = await placesOf(shown.map(({ screen }) => screen.region))
  return {
    todos: shown.map(({ screen: { _id, region, name }, at }) => ({
      ...{ kind: 'screenSilent' as const, id: `${region} ${_id}`, what: `${placeOf(region)}，${name}`, at },
      note: '一个多小时没有回音：去看看有没有电、有没有网',
    })),
    count: quiet.length,
  }
}
