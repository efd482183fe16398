import { existsSync, statSync } from 'node:fs'
import { collections } from '../../config/collections'
import { functions } from '../../config/functions'
import { migrations } from '../../config/migrations'
import { seed } from '../../config/seed'
import { checklist } from './checklist'
import { countyFile, library } from './content'
import { say } from './said'
import { missingSettings } from './settings'

/** What a deployment into an empty environment would do, and what it would need; asks nobody and builds nothing. */
export const dryRun = (): void => {
  say('\n会做这些事（这次只看，不做）：')
  for (const [name, { indexes }] of Object.entries(collections))
    say(`  集合 ${name}：只许云函数读写${indexes.length ? `，索引 ${indexes.map((i) => i.name).join('、')}` : ''}`)
  for (const [name, f] of Object.entries(functions)) {
    const file = `dist/cloudfunctions/${name}/index.js`
    const size = existsSync(file) ? `${Math.round(statSync(file).size / 1000)} KB` : '还没有打包'
    say(`  云函数 ${name}：${size}，最多 ${f.timeout} 秒，${f.memory} MB${f.timers?.map((t) => `，定时 ${t.cron}`).join('') ?? ''}`)
  }
  for (const name of library) say(`  内容 ${name}：${seed[name]?.length} 条`)
  for (const { _id, what } of migrations) say(`  改存着的资料 ${_id}：${what}`)
  say('  网页：dist/h5 传到静态网站\n  小程序：dist/weapp 传为开发版')
  for (const line of checklist({ domain: '网页的域名' })) say(line)

  const missing = missingSettings()
  if (missing.length) say('\n还缺：')
  for (const { name, what, needed } of missing) say(`  ${name}  ${what}（${needed}）`)
  countyFile()
  say(
    missing.some((one) => !one.optional)
      ? '\n补齐，写进 .env 文件，再运行 node scripts/deploy.mjs 旗县.env'
      : '\n可以部署：node scripts/deploy.mjs 旗县.env',
  )
}
