import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

const day = 86_400_000

/** Logs that this person saw somebody's contact, once a day. */
export const list = define('help.list', async (_input, { user, now }) => {
  const mine = _.and({ village: inRegions(regionsOf(user, ['gridWorker'])) }, { doneAt: _.exists(false) })
  const helps = await store.list('helps', mine, { sort: [['at', 'asc']], limit: 200 })
  await Promise.all(
    helps.flatMap((h) =>
      h.contact
        ? [
            store.add('accesses', {
              _id: `help.${h._id}.${user.id}.${Math.floor(now / day)}`,
              at: now,
              person: user.id,
              call: 'help.list',
              subject: h._id,
            }),
          ]
        : [],
    ),
  )
  const [villages, alerts] = await Promise.all([
    store.byId(
      'regions',
      helps.map((h) => h.village),
    ),
    store.byId(
      'alerts',
      helps.map((h) => h.alert),
    ),
  ])
  return {
    helps: helps.map((h) => ({
      ...h,
      village: villages.get(h.village) ?? { _id: h.village, name: '' },
      headline: alerts.get(h.alert)?.headline ?? '防骗小知识',
    })),
  }
})
