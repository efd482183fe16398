import { takeDownReasons } from '../../types/words/material'
import { nothingWaits, type TodoSource } from '../_domain/todo'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { alertsIn } from './alerts-in'
import { standing } from './standing'

const perKind = 20

/** Alerts in force that were not put up yet in a place whose screen this person runs. */
export const toShow: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['screenOperator'])
  if (mine.length === 0) return nothingWaits
  const alerts = (await alertsIn([], mine, now)).filter(({ msgType }) => msgType !== 'Cancel')
  const ids = alerts.map(({ _id }) => _id)
  const up = ids.length > 0 ? await store.all('showings', { item: _.in(ids), kind: 'alert', region: _.in(mine) }) : []
  const isUp = (item: string, region: string) => up.some((one) => one.item === item && one.region === region)
  const left = alerts.filter(({ _id, regions }) => mine.some((region) => anyWithin([region], regions) && !isUp(_id, region)))
  return {
    todos: left.slice(0, perKind).map(({ _id, headline, effective }) => ({
      ...{ kind: 'alertToShow', id: _id, what: headline, at: effective },
      urgent: true,
    })),
    count: left.length,
  }
}

/** What is up and is to come down: at once what was withdrawn. */
export const toTakeDown: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['screenOperator'])
  if (mine.length === 0) return nothingWaits
  const down = (await standing(mine, now)).flatMap(({ down: why, ...one }) => (why ? [{ ...one, why }] : []))
  return {
    todos: down.slice(0, perKind).map(({ _id, what, spot, until, why }) => ({
      ...{ kind: 'toTakeDown', id: _id, what, note: `${spot}，${takeDownReasons[why]}`, at: Math.min(until, now) },
      ...(why === 'withdrawn' && { urgent: true as const }),
    })),
    count: down.length,
  }
}
