import type { Alert, Open } from '../../types/domain'
import { fingerprint } from '../_kit/fingerprint'
import { regionsOf, within } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

/** Stands for one person reading one alert: the same person is another reader of another alert, so opens never add up to what somebody reads. */
export const readerOf = (alert: Alert, user: User): string => fingerprint('reader', alert._id, user.id)

/** Whether this is a worker who has to spread the alert: their own look would prove nothing about the villagers. */
export const spreads = (alert: Alert, user: User): boolean =>
  regionsOf(user, ['gridWorker']).some((top) => alert.regions.some((region) => within(region, top) || within(top, region)))

/** Notes an open, once a reader and group however often it is called. */
export const noteOpen = (open: Omit<Open, '_id'>): Promise<boolean> =>
  store.add('opens', { _id: `${open.reader}.${open.group ?? '-'}`, ...open })
