/** What `npm run deploy` does once everything is built: sees what is different in the cloud, says it, does only that, and calls what it deployed. */
import { migrations } from '../../config/migrations'
import { type Build, readBuild } from './build'
import { checklist } from './checklist'
import { type Cloud, connect } from './cloud'
import { collectionActs, storageActs } from './collections'
import { askFirstAdmin, contentActs, countyFile } from './content'
import { functionActs } from './functions'
import { headersMissing } from './headers'
import { migrationActs } from './migrate'
import { keepRelease, noteOut, releaseBefore, releasesOut } from './releases'
import { doAll, Stopped, say } from './said'
import { type Hosting, missingSettings } from './settings'
import { hostingOf, siteActs } from './site'
import { tryMigrations } from './try'
import { verify } from './verify'

export interface Wish {
  /** Only says what it would do. */
  diff?: boolean
  /** Puts the release before this one out again; collections and what lies in them stay. */
  back?: boolean
  /** Only tries the changes of stored documents, on a copy. */
  tryIt?: boolean
}

/** Throws `Stopped` with words; run again, it goes on. Gives one line for whoever deploys many counties. */
export const deploy = async ({ diff = false, back = false, tryIt = false }: Wish, dist: string): Promise<string> => {
  requireSettings()
  countyFile()
  const cloud = connect()
  if (tryIt) return tryMigrations(cloud)
  const hosting = await hostingOf(cloud)
  const build = back ? await releaseBefore(cloud) : readBuild(dist)
  const parts = back ? [] : await Promise.all([collectionActs(cloud), storageActs(cloud)])
  const code = await functionActs(cloud, build, hosting)
  const data = back ? [] : [...(await contentActs(cloud)), ...(await migrationActs(cloud.db, migrations))]
  const site = await siteActs(cloud, build)
  const all = [...parts.flat(), ...code, ...data, ...site]

  say(all.length > 0 ? `\n${build._id}，和云里不一样的有 ${all.length} 处：` : `\n${build._id}，和云里一样。`)
  if (diff || all.length > 0) for (const { words } of all) say(`  ${words}`)
  if (diff) {
    const headers = (await headersMissing(hosting)) ?? []
    if (headers.length > 0) say(`  网页缺响应头 ${headers.join('、')}：要在静态网站托管的控制台里手工加`)
  }
  if (diff) return all.length > 0 ? `有 ${all.length} 处不一样` : '没有要改的'
  if (all.length > 0) say('\n现在做：')
  for (const acts of parts) await doAll(acts)
  if (!back) await keepRelease(cloud, build)
  await doAll(code)
  await doAll(data, 1)
  await doAll(site)
  if (!back) await askFirstAdmin(cloud)
  await finish(cloud, build, hosting, all.length > 0)
  return all.length > 0 ? `${build._id} 部署好了，改了 ${all.length} 处` : `${build._id} 没有要改的`
}

const requireSettings = () => {
  const missing = missingSettings().filter((one) => !one.optional)
  if (missing.length > 0) throw new Stopped(`还缺：${missing.map(({ name, what }) => `${name}（${what}）`).join('、')}。补齐以后再来`)
}

const finish = async (cloud: Cloud, build: Build, hosting: Hosting, changed: boolean) => {
  say('\n试一试部署好的：')
  const [out] = await releasesOut(cloud)
  const names = changed || out?._id !== build._id ? Object.keys(build.functions) : ['home']
  await verify(cloud, names, hosting)
  if (out?._id !== build._id) await noteOut(cloud, build)
  for (const line of checklist(hosting, { headers: await headersMissing(hosting) })) say(line)
}
