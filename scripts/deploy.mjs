/**
 * npm run deploy [-- --dry-run]: puts 村哨 into a CloudBase environment: collections, indexes, functions, timers, content, website, mini program.
 * Everything comes from config/ and content/; what differs between counties comes from the environment (docs/deploy.md).
 */
import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { load } from '../config/bundle-functions.mjs'
import { build } from './build.mjs'
import { Failed, main, step } from './steps.mjs'

const settings = [
  { name: 'CUNSHAO_ENV', what: '云开发环境 ID', needed: '没有它，什么都部署不了' },
  { name: 'CUNSHAO_APPID', what: '小程序 AppID', needed: '没有它，小程序传不上去' },
  { name: 'TENCENTCLOUD_SECRETID', what: '腾讯云密钥 ID', needed: '没有它，什么都部署不了' },
  { name: 'TENCENTCLOUD_SECRETKEY', what: '腾讯云密钥', needed: '没有它，什么都部署不了' },
  { name: 'CUNSHAO_UPLOAD_KEY', what: '小程序代码上传密钥文件的路径', needed: '没有它，小程序传不上去' },
  {
    name: 'CUNSHAO_COUNTY',
    what: '本县的区域、人员、微信群数据文件（JSON）的路径',
    needed: '没有它也行：旗县、镇、村由第一位管理员在程序里填',
    optional: true,
  },
  {
    name: 'CUNSHAO_READER_SALT',
    what: '一串只有您知道的长字符，用来打乱读者身份，定了就别换',
    needed: '没有它，拿到数据库的人能试出谁看过哪条预警',
  },
  { name: 'CUNSHAO_TEMPLATE_ALERT', what: '给居民的“预警通知”订阅消息模板 ID', needed: '没有它，居民收不到提醒，其余照常', optional: true },
  {
    name: 'CUNSHAO_TEMPLATE_TASK',
    what: '给工作人员的“工作提醒”订阅消息模板 ID',
    needed: '没有它，网格员和别的工作人员收不到提醒，其余照常',
    optional: true,
  },
  {
    name: 'CUNSHAO_TEMPLATE_REPLY',
    what: '给举报人的“答复提醒”订阅消息模板 ID',
    needed: '没有它，举报人收不到提醒，其余照常',
    optional: true,
  },
  {
    name: 'CUNSHAO_TEMPLATE_TEST',
    what: '给家长的“小测提醒”订阅消息模板 ID',
    needed: '没有它，家长收不到小测的提醒，其余照常',
    optional: true,
  },
  {
    name: 'CUNSHAO_CHAT_TOOL',
    what: '填 1，小程序带上微信“聊天工具”（要先在公众平台申请到）',
    needed: '没有它，网格员用转发卡片发到群，其余照常',
    optional: true,
  },
  ...['CORP_ID', 'SECRET'].map((part) => ({
    name: `CUNSHAO_WECOM_${part}`,
    what: `企业微信的${part === 'SECRET' ? '自建应用 Secret' : '企业 ID'}`,
    needed: '没有它，企业微信客户群不会自动交办，其余照常',
    optional: true,
  })),
]

/** cloudbaserc.json, the form other CloudBase tools read, from the same declaration. */
export const cloudbaserc = (functions) =>
  `${JSON.stringify(
    {
      version: '2.0',
      envId: '{{env.CUNSHAO_ENV}}',
      functionRoot: 'dist/cloudfunctions',
      functions: Object.entries(functions).map(([name, f]) => ({ name, ...shape(f) })),
    },
    null,
    2,
  )}\n`

const shape = ({ timeout, memory, timers = [] }) => ({
  timeout,
  memorySize: memory,
  runtime: 'Nodejs20.19',
  handler: 'index.main',
  installDependency: false,
  ...(timers.length ? { triggers: timers.map(({ name, cron }) => ({ name, type: 'timer', config: cron })) } : {}),
})

const contentCollections = ['cases', 'tips', 'quizItems', 'stories', 'packs', 'slogans', 'scripts', 'posters']

main(async () => {
  const dry = process.argv.includes('--dry-run')
  const { functions } = await load('config/functions.ts')
  const { collections } = await load('config/collections.ts')
  const { seed } = await load('config/seed.ts')
  await build(['functions', 'h5', 'weapp'])
  await writeFile('cloudbaserc.json', cloudbaserc(functions))

  console.log(dry ? '\n会做这些事（这次只看，不做）：' : '\n将做这些事：')
  for (const [name, { indexes }] of Object.entries(collections))
    console.log(`  集合 ${name}：只许云函数读写${indexes.length ? `，索引 ${indexes.map((i) => i.name).join('、')}` : ''}`)
  for (const [name, f] of Object.entries(functions)) {
    const kb = Math.round(statSync(`dist/cloudfunctions/${name}/index.js`).size / 1000)
    console.log(
      `  云函数 ${name}：${kb} KB，最多 ${f.timeout} 秒，${f.memory} MB${f.timers?.map((t) => `，定时 ${t.cron}`).join('') ?? ''}`,
    )
  }
  for (const name of contentCollections) console.log(`  内容 ${name}：${seed[name].length} 条`)
  console.log('  网页：dist/h5 传到静态网站\n  小程序：dist/weapp 传为开发版')
  console.log('  控制台里还要手工做的：打开“匿名登录”，把网页域名加进安全域名')

  const missing = settings.filter(({ name }) => !process.env[name])
  if (missing.length) console.log('\n还缺：')
  for (const { name, what, needed } of missing) console.log(`  ${name}  ${what}（${needed}）`)
  const own = process.env.CUNSHAO_COUNTY ? await county() : undefined
  if (dry) return console.log(missing.some((m) => !m.optional) ? '\n补齐以后再运行 npm run deploy' : '\n可以部署：npm run deploy')
  if (missing.some((m) => !m.optional)) throw new Failed('上面缺的补齐以后再来')
  await deploy({ functions, collections, seed, own })
})

const deploy = async ({ functions, collections, seed, own }) => {
  const { CUNSHAO_ENV: envId, CUNSHAO_APPID: appid, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env
  const { default: Manager } = await import('@cloudbase/manager-node')
  const manager = new Manager({ envId, secretId, secretKey })

  for (const [name, { indexes }] of Object.entries(collections)) {
    console.log(`  … 集合 ${name}`)
    await manager.database.createCollectionIfNotExists(name)
    await manager.permission.modifyResourcePermission({ resourceType: 'collection', resource: name, permission: 'ADMINONLY' })
    const { Indexes = [] } = await manager.database.describeCollection(name)
    const absent = indexes.filter((i) => !Indexes.some((there) => there.Name === i.name))
    if (absent.length) await manager.database.updateCollection(name, { CreateIndexes: absent.map(toMongo) })
  }

  // Pictures, sounds and evidence: functions read them, people only by the signed links that these give.
  await manager.storage.setStorageAcl('ADMINONLY')

  const [{ Bucket, Regoin }] = await manager.hosting.getInfo()
  for (const [name, f] of Object.entries(functions)) {
    console.log(`  … 云函数 ${name}`)
    await manager.functions.createFunction({
      func: {
        name,
        ...shape(f),
        envVariables: {
          READER_SALT: process.env.CUNSHAO_READER_SALT,
          TEMPLATE_ALERT: process.env.CUNSHAO_TEMPLATE_ALERT ?? '',
          TEMPLATE_TASK: process.env.CUNSHAO_TEMPLATE_TASK ?? '',
          TEMPLATE_REPLY: process.env.CUNSHAO_TEMPLATE_REPLY ?? '',
          TEMPLATE_TEST: process.env.CUNSHAO_TEMPLATE_TEST ?? '',
          WECOM_CORP_ID: process.env.CUNSHAO_WECOM_CORP_ID ?? '',
          WECOM_SECRET: process.env.CUNSHAO_WECOM_SECRET ?? '',
          HOSTING_URL: `https://${Bucket}.cos.${Regoin}.myqcloud.com`,
          APPID: appid,
          CHAT_TOOL: process.env.CUNSHAO_CHAT_TOOL ?? '',
        },
      },
      functionRootPath: 'dist/cloudfunctions',
      force: true,
    })
  }

  const { default: tcb } = await import('@cloudbase/node-sdk')
  const db = tcb.init({ env: envId, secretId, secretKey }).database()
  await loadContent(db, { ...(own ?? (await newCountyOf(db))), ...pick(seed, contentCollections) })
  await askFirstAdmin(db)
  console.log('  … 网页')
  await manager.hosting.uploadFiles({ localPath: 'dist/h5', cloudPath: '' })
  await manager.functions.invokeFunction('home', {})
  await step('小程序', process.execPath, [
    ...[
      'node_modules/miniprogram-ci/bin/miniprogram-ci.js',
      'upload',
      '--pp',
      '.',
      '--pkp',
      process.env.CUNSHAO_UPLOAD_KEY,
      '--appid',
      appid,
    ],
    ...['--uv', JSON.parse(await readFile('package.json', 'utf8')).version, '-r', '1'],
  ])
  console.log('\n部署好了。')
}

const toMongo = ({ name, keys, unique = false }) => ({
  IndexName: name,
  MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys: keys.map(({ field, order }) => ({ Name: field, Direction: String(order) })) },
})

const pick = (object, keys) => Object.fromEntries(keys.map((k) => [k, object[k]]))

/** The county's own regions, people and groups; refused whole when a row breaks its schema, or belongs to another county than the rest. */
const county = async () => {
  const file = process.env.CUNSHAO_COUNTY
  if (!existsSync(file)) throw new Failed(`找不到本县数据文件 ${file}`)
  const { readCounty } = await load('config/county.ts')
  try {
    return readCounty(JSON.parse(await readFile(file, 'utf8')))
  } catch (e) {
    throw new Failed(`${file}：${e instanceof SyntaxError ? '不是完整的 JSON 文件' : e.message}`)
  }
}

/** Refused when the environment holds another county already: one cloud, one county. */
const requireSameCounty = async (db, { regions }) => {
  const top = regions.find((one) => one.level === 'county')
  const { data } = await db.collection('regions').where({ level: 'county' }).limit(10).get()
  const other = data.find((one) => one._id !== top._id)
  if (other) throw new Failed(`这个云环境里已经是${other.name}。一个云环境只放一个旗县，${top.name}请另开一个`)
}

/** Without a file: a county to be named by its first administrator, where there is none yet. */
const newCountyOf = async (db) => {
  const { data } = await db.collection('regions').where({ level: 'county' }).limit(1).get()
  const { newCounty } = await load('config/county.ts')
  return data.length > 0 ? {} : { regions: [newCounty] }
}

/** Adds what is not there yet; never overwrites what a county has edited. */
const loadContent = async (db, rows) => {
  if (rows.regions) await requireSameCounty(db, rows)
  for (const [name, docs] of Object.entries(rows)) {
    console.log(`  … 内容 ${name}`)
    for (const doc of docs) {
      const { data } = await db.collection(name).doc(doc._id).get()
      if (data.length === 0) await db.collection(name).add(doc)
    }
  }
}

/** Prints the one-time code of the county's first administrator while it has none; run again, the same. */
const askFirstAdmin = async (db) => {
  const { data: admins } = await db.collection('people').where({ 'grants.role': 'admin' }).limit(1).get()
  const { data: counties } = await db.collection('regions').where({ level: 'county' }).limit(1).get()
  if (admins.length > 0 || counties.length === 0) return
  process.env.READER_SALT = process.env.CUNSHAO_READER_SALT
  const { firstAdmin } = await load('config/first-admin.ts')
  const open = { first: true, status: 'invited', expires: db.command.gt(Date.now()) }
  const { data: waiting } = await db.collection('appointments').where(open).limit(1).get()
  const { appointment, code } = firstAdmin(counties[0]._id, waiting[0]?._id ?? `first-${randomUUID()}`, Date.now())
  if (waiting.length === 0) await db.collection('appointments').add(appointment)
  // its administrator finds 开通清单 among what waits, until they say that the county is ready
  await db.collection('regions').doc(counties[0]._id).update({ openingSince: Date.now() })
  console.log(
    `  第一位管理员：在微信里打开村哨，在“我的”里点“我有工作邀请码”，填 ${code.slice(0, 4)} ${code.slice(4)}。14天内有效，只能用一次`,
  )
}
