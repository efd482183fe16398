import type { Distributable } from '../_domain/distributable'
import { makeMessage } from '../_domain/make-message'
import { holding } from '../_kit/grants'
import { overlap } from '../_kit/region'
import { _, store } from '../_kit/store'
import { byId, type Page } from './page'
import { placeByPlace } from './place-by-place'

/** Each grid worker responsible for a part of it who agreed to be told. */
export const workers = (alert: Distributable, cursor: string): Promise<Page> =>
  placeByPlace(alert, cursor, {
    levels: ['county', 'town', 'village'],
    find: (place, last) => store.list('people', { 'grants.region': place, 'grants.role': 'gridWorker', _id: _.gt(last) }, byId),
    tell: async (people) => {
      await Promise.all(
        people.map(async ({ _id, grants }) => {
          const grant = holding(grants, Date.now()).find((g) => g.role === 'gridWorker' && overlap([g.region], alert.regions))
          if (grant) await makeMessage(alert._id, { alert: alert._id, channel: 'worker', to: _id, region: grant.region })
        }),
      )
    },
  })
