import type { Tip } from '../../types/entities/tip'
import { localizedOf, mongolianEach, staticPageOf } from '../_domain/localization'
import { dateOfDay } from '../_kit/day'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { basisOf, plan } from './plan'
import { alertsFor, regionsFor, selfOf } from './self'

const back = 6
const ahead = 7

export const week = define('home.week', async (input, { user, now }) => {
  const self = await selfOf(user, input)
  const [known, alerts, basis] = await Promise.all([regionsFor(self), alertsFor(self, now), basisOf(user, self, now)])
  const days = Array.from({ length: back + 1 + ahead }, (_day, i) => basis.today - back + i)
  const planned = await plan(basis, self, known, alerts, days)
  const toCome = [...new Map(planned.flatMap(({ day, tip }) => (tip && day >= basis.today ? [[tip._id, tip]] : []))).values()]
  const [cases, rendered, mongolian, cheated] = await Promise.all([
    store.byId(
      'cases',
      toCome.map((tip) => tip.case),
    ),
    Promise.all(toCome.map(async (tip) => [tip._id, await localizedOf('tip', tip)] as const)),
    inMongolian(toCome),
    staticPageOf('cheated'),
  ])
  const ways = new Map(rendered)
  return {
    days: planned.map(({ day, tip, ...rest }) => ({
      date: dateOfDay(day),
      ...rest,
      ...(tip && { tip: { ...tip, ...ways.get(tip._id) } }),
    })),
    cases: [...cases.values()],
    mongolian,
    cheated,
  }
})

const inMongolian = async (tips: Tip[]) => [...(await mongolianEach('tip', tips))].map(([tip, words]) => ({ tip, ...words }))
