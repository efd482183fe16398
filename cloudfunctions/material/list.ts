import { define } from '../_kit/define'
import { endOf, store } from '../_kit/store'
import { asMaterials, collectionOfMaterial } from './as-materials'
import { wanted } from './wanted'

const size = 10

/** All of a kind go on by key. Those for some people or about one fraud are turned by number: what was made for them stands first, and they are few. */
export const list = define('material.list', async ({ kind, page, after, ...about }) => {
  const { where, sort } = await wanted(kind, about)
  const byKey = sort.length === 1
  const found = await store.list(collectionOfMaterial[kind], where, {
    ...{ sort, after: byKey ? after : undefined },
    ...{ skip: page * size, limit: size + 1 },
  })
  const shown = found.slice(0, size)
  return { materials: await asMaterials(kind, shown), more: found.length > size, ...(byKey && endOf(sort, shown)) }
})
