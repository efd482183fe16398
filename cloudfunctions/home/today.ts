import type { Input } from '../../types/contract'
import { localizedEach, localizedOf } from '../_domain/localization'
import { type CallContext, define } from '../_kit/define'
import { pathTo } from '../_kit/region'
import { basisOf, plan } from './plan'
import { alertsFor, regionsFor, selfOf } from './self'

/** The first screen's day, for a caller or for whoever comes for the first time. */
export const todayFor = async (input: Input<'home.today'>, { user, now }: CallContext) => {
  const self = await selfOf(user, input)
  const { village, movedFrom, home, followed, audiences } = self
  const [known, alerts, basis] = await Promise.all([regionsFor(self), alertsFor(self, now), basisOf(user, self, now)])
  const [{ tip, ...chosen } = {}] = await plan(basis, self, known, alerts, [basis.today])
  const [spoken, spokenTip] = await Promise.all([localizedEach('alert', alerts), tip && localizedOf('tip', tip)])
  const follows = known.filter((r) => followed.includes(r._id))
  /** The followed village an alert comes from, when it is not for one's own. */
  const from = (regions: string[]) =>
    regions.some((r) => home.includes(r)) ? undefined : follows.find((v) => regions.some((r) => pathTo(v._id).includes(r)))?.name
  return {
    village: known.find((r) => r._id === village) ?? null,
    ...(movedFrom && { movedFrom }),
    alerts: alerts.map((a) => ({ ...a, followed: from(a.regions), ...spoken.get(a._id) })),
    follows,
    audiences,
    grants: user.grants,
    ...chosen,
    ...(tip && { tip: { ...tip, ...spokenTip } }),
  }
}

export const today = define('home.today', todayFor)
