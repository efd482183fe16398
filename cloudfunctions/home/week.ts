import { dateOf } from '../_kit/day'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { basisOf, plan } from './plan'
import { alertsFor, regionsFor, selfOf } from './self'

const back = 6
const ahead = 7

export const week = define('home.week', async (input, { user, now }) => {
  const self = selfOf(user, input)
  const [known, alerts, basis] = await Promise.all([regionsFor(self), alertsFor(self, now), basisOf(user, self, now)])
  const days = Array.from({ length: back + 1 + ahead }, (_day, i) => basis.today - back + i)
  const planned = await plan(basis, self, known, alerts, days)
  const toCome = planned.filter(({ day }) => day >= basis.today).flatMap(({ tip }) => (tip ? [tip.case] : []))
  return {
    days: planned.map(({ day, ...rest }) => ({ date: dateOf(day), ...rest })),
    cases: [...(await store.byId('cases', toCome)).values()],
  }
})
