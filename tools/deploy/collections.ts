import { collections, type Index } from '../../config/collections'
import type { Cloud } from './cloud'
import { patiently, unlessThere } from './cloud'
import { type Act, each } from './said'

interface There {
  indexes: Map<string, string>
  permission: string | undefined
}

const closed = 'ADMINONLY'
const keysOf = (keys: Index['keys']) => keys.map(({ field, order }) => `${field}:${order}`).join()

/** Collections, their indexes, and that clients reach none of them. */
export const collectionActs = async ({ manager }: Cloud): Promise<Act[]> => {
  const names = await namesOf(manager)
  const known = Object.keys(collections).filter((name) => names.includes(name))
  const permissions = await permissionsOf(manager, known)
  const there = new Map(
    await each(known, async (name): Promise<[string, There]> => {
      const { Indexes = [] } = await patiently(() => manager.database.describeCollection(name))
      const indexes = Indexes.map(({ Name, Keys }): [string, string] => [
        Name,
        Keys.map((key) => `${key.Name}:${Number(key.Direction)}`).join(),
      ])
      return [name, { indexes: new Map(indexes), permission: permissions.get(name) }]
    }),
  )
  return Object.entries(collections).flatMap(([name, { indexes }]) => {
    const one = there.get(name)
    const absent = indexes.filter((index) => one?.indexes.get(index.name) !== keysOf(index.keys))
    const other = absent.filter((index) => one?.indexes.has(index.name))
    const open = one?.permission !== closed
    const words = [
      ...(one ? [] : ['新建']),
      ...(open ? ['只许云函数读写'] : []),
      ...(absent.length > 0 ? [`索引 ${absent.map((index) => index.name).join('、')}`] : []),
    ]
    if (words.length === 0) return []
    const run = async () => {
      if (!one) await patiently(() => manager.database.createCollection(name)).catch(unlessThere)
      if (open)
        await patiently(() =>
          manager.permission.modifyResourcePermission({ resourceType: 'collection', resource: name, permission: closed }),
        )
      if (other.length > 0)
        await patiently(() => manager.database.updateCollection(name, { DropIndexes: other.map((index) => ({ IndexName: index.name })) }))
      if (absent.length > 0)
        await patiently(() => manager.database.updateCollection(name, { CreateIndexes: absent.map(asAsked) })).catch(unlessThere)
    }
    return [{ words: `集合 ${name}：${words.join('，')}`, run }]
  })
}

/** Pictures, sounds and evidence: functions read them, people only by the signed links that these give. */
export const storageActs = async ({ manager }: Cloud): Promise<Act[]> => {
  const acl = await patiently(() => manager.storage.getStorageAcl())
  const run = async () => void (await patiently(() => manager.storage.setStorageAcl(closed)))
  return acl === closed ? [] : [{ words: '云存储：只许云函数读写', run }]
}

const namesOf = async (manager: Cloud['manager'], offset = 0): Promise<string[]> => {
  const page = await patiently(() => manager.database.listCollections({ MgoLimit: 100, MgoOffset: offset }))
  const names = page.Collections.map((one) => one.CollectionName)
  return names.length < 100 ? names : [...names, ...(await namesOf(manager, offset + 100))]
}

const permissionsOf = async (manager: Cloud['manager'], resources: string[]): Promise<Map<string, string>> => {
  if (resources.length === 0) return new Map()
  const { Data } = await patiently(() => manager.permission.describeResourcePermission({ resourceType: 'collection', resources }))
  return new Map(Data.PermissionList.map(({ Resource = '', Permission = '' }) => [Resource, Permission]))
}

const asAsked = ({ name, keys, unique = false }: Index) => ({
  IndexName: name,
  MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys: keys.map(({ field, order }) => ({ Name: field, Direction: String(order) })) },
})
