import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

const size = 10

export const list = define('tip.list', async ({ audience, page }) => {
  const wanted = audience ? _.or({ audiences: audience }, { audiences: _.size(0) }) : {}
  const found = await store.list('tips', wanted, { sort: [['_id', 'asc']], skip: page * size, limit: size + 1 })
  return { tips: found.slice(0, size), more: found.length > size }
})
