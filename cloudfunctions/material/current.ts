import { define } from '../_kit/define'
import { regionsOf } from '../_kit/region'
import { store } from '../_kit/store'
import { alertsIn } from './alerts-in'
import { standing, takenDown } from './standing'

export const current = define('material.current', async (_input, { user, now }) => {
  const screens = [...new Set(regionsOf(user, ['screenOperator']))]
  const [alerts, places, showings, taken] = await Promise.all([
    alertsIn(regionsOf(user, ['media']), screens, now),
    store.byId('regions', screens),
    screens.length > 0 ? standing(screens, now) : [],
    screens.length > 0 ? takenDown(screens, now) : [],
  ])
  return { alerts, places: [...places.values()], showings, taken }
})
