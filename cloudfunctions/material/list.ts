import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { asMaterials, collectionOfMaterial } from './as-materials'
import { wanted } from './wanted'

const size = 10

export const list = define('material.list', async ({ kind, page, ...about }) => {
  const { where, sort } = await wanted(kind, about)
  const found = await store.list(collectionOfMaterial[kind], where, { sort, skip: page * size, limit: size + 1 })
  return { materials: await asMaterials(kind, found.slice(0, size)), more: found.length > size }
})
