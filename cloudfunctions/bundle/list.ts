import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

const most = 20

export const list = define('bundle.list', async () => {
  const [made, taken] = await Promise.all([
    store.list('bundles', {}, { sort: [['number', 'desc']], limit: most }),
    store.list('intakes', { takenAt: _.exists(true) }, { sort: [['takenAt', 'desc']], limit: most }),
  ])
  const people = await store.byId(
    'people',
    [...made, ...taken].map(({ by }) => by),
  )
  const nameOf = (id: string) => people.get(id)?.name ?? '工作人员'
  return {
    made: made.map(({ by, ...one }) => ({ ...one, by: nameOf(by) })),
    taken: taken.flatMap(({ by, from, takenAt, ...one }) => (from && takenAt ? [{ ...one, ...from, takenAt, by: nameOf(by) }] : [])),
  }
})
