import { define } from '../_kit/define'
import { regionsOf } from '../_kit/region'
import { store } from '../_kit/store'
import { alertsIn } from './alerts-in'
import { standing } from './standing'

export const current = define('material.current', async (_input, { user, now }) => {
  const screens = [...new Set(regionsOf(user, ['screenOperator']))]
  const [alerts, places, showings] = await Promise.all([
    alertsIn(regionsOf(user, ['media']), screens, now),
    store.byId('regions', screens),
    screens.length > 0 ? standing(screens, now) : [],
  ])
  return { alerts, places: [...places.values()], showings }
})
