import { define } from '../_kit/define'
import { _, endOf, idsInOrder, store } from '../_kit/store'

const size = 10
/** Editors make a few of each case. */
const mostOfCases = 120
export const list = define('tip.list', async ({ audience, cases, page, after }) => {
  const wanted = _.and([audience ? _.or({ audiences: audience }, { audiences: _.size(0) }) : {}, cases ? { case: _.in(cases) } : {}])
  const some = cases ? mostOfCases : size
  const found = await store.list('tips', wanted, { sort: idsInOrder, after, skip: page * some, limit: some + 1 })
  const tips = found.slice(0, some)
  return { tips, more: found.length > some, ...endOf(idsInOrder, tips) }
})
