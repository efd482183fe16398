// biome-ignore-all lint/correctness/noComponentHookFactories: Tencent's names of actions, not components
import type { Cloud } from '../cloud'
import type { IndexSpec } from '../config'
import { CloudError } from '../errors'
import type { Deployed } from './deployed'

export const REGION = 'ap-shanghai'
const APP_ID = '1250000000'
export const siteBucket = (env: string) => `static-${env}-${APP_ID}`

interface Asked {
  TableName: string
  Resource: string
  Resources?: string[]
  Permission: string
  AclTag: string
  MgoLimit?: number
  MgoOffset?: number
  CreateIndexes?: { IndexName: string; MgoKeySchema: { MgoIsUnique: boolean; MgoIndexKeys: { Name: string; Direction: string }[] } }[]
  DropIndexes?: { IndexName: string }[]
}

/** CloudBase's part of the management API, 2018-06-08: the environment, its collections, who reaches what. */
export function environmentOf(cloud: Cloud, deployed: Deployed): Record<string, (params: never) => object | Promise<object>> {
  const { store, writes } = cloud.database
  const { kept } = deployed
  const { env } = cloud.config

  const found = (name: string) => {
    if (!store.names().includes(name)) throw new CloudError('ResourceNotFound', `Db or Table not exist: ${name}`)
    return store.table(name)
  }
  return {
    DescribeEnvInfo: () => ({
      EnvInfo: {
        EnvBaseInfo: {
          ...{ EnvId: env, Alias: env, Status: 'NORMAL', Region: REGION },
          Functions: [{ Namespace: env, Region: REGION }],
          Databases: [{ InstanceId: `tnt-${env}`, Status: 'RUNNING', Region: REGION }],
          Storages: [{ Region: REGION, Bucket: `${env}-${APP_ID}`, CdnDomain: `${env}-${APP_ID}.tcb.qcloud.la`, AppId: APP_ID }],
          LogServices: [{ LogsetId: 'local', TopicId: 'local' }],
        },
        UserInfo: { AppId: APP_ID },
      },
    }),
    DescribeStaticStore: () => ({
      Data: [{ EnvId: env, CdnDomain: `${env}-${APP_ID}.tcloudbaseapp.com`, Bucket: siteBucket(env), Regoin: REGION, Status: 'online' }],
    }),
    ListTables: ({ MgoLimit = 100, MgoOffset = 0 }: Asked) => {
      const names = store.names().sort()
      const Tables = names.slice(MgoOffset, MgoOffset + MgoLimit).map((TableName) => ({ TableName }))
      return { Tables, Pager: { Offset: MgoOffset, Limit: MgoLimit, Total: names.length } }
    },
    CreateTable: async ({ TableName }: Asked) => {
      if (store.names().includes(TableName)) throw new CloudError('ResourceUnavailable.ResourceExist', `Table exist: ${TableName}`)
      await writes.direct(() => store.create(TableName))
      return {}
    },
    DescribeTable: ({ TableName }: Asked) => ({
      Indexes: [
        { Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] },
        ...found(TableName).indexes.map(({ name, keys, unique = false }) => ({
          ...{ Name: name, Unique: unique, Keys: keys.map(({ field, order }) => ({ Name: field, Direction: String(order) })) },
        })),
      ],
    }),
    UpdateTable: async ({ TableName, CreateIndexes = [], DropIndexes = [] }: Asked) => {
      const dropped = DropIndexes.map(({ IndexName }) => IndexName)
      const stay = found(TableName).indexes.filter(({ name }) => !dropped.includes(name))
      const there = CreateIndexes.find(({ IndexName }) => stay.some(({ name }) => name === IndexName))
      if (there) throw new CloudError('ResourceInUse', `Index exist: ${there.IndexName}`)
      const added = CreateIndexes.map(({ IndexName, MgoKeySchema: { MgoIsUnique, MgoIndexKeys } }): IndexSpec => {
        if (MgoIsUnique) throw new CloudError('UnsupportedOperation', 'unique indexes are declared in config/collections.ts here')
        return { name: IndexName, keys: MgoIndexKeys.map(({ Name, Direction }) => ({ field: Name, order: Number(Direction) as 1 | -1 })) }
      })
      const specs = stay.map(({ id, multi, ...spec }): IndexSpec => spec)
      await writes.direct(() => store.declare(TableName, [...specs, ...added]))
      return {}
    },
    ModifyResourcePermission: ({ Resource, Permission }: Asked) => {
      kept.permissions[Resource] = Permission
      deployed.save()
      return { Success: true }
    },
    // a collection that nobody said anything about is its writers' own
    DescribeResourcePermission: ({ Resources = store.names() }: Asked) => {
      const of = (Resource: string) => ({ ResourceType: 'collection', Resource, Permission: kept.permissions[Resource] ?? 'PRIVATE' })
      return { Data: { TotalCount: Resources.length, PermissionList: Resources.map(of) } }
    },
    DescribeStorageSafeRule: () => ({ AclTag: kept.storage }),
    ModifyStorageSafeRule: ({ AclTag }: Asked) => {
      kept.storage = AclTag
      deployed.save()
      return {}
    },
  }
}
