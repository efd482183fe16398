/**
 * node scripts/copy.mjs export <文件夹> [旗县.env …]: copies a county's rows and files out of its cloud, locked by a password; begun again it goes on.
 * node scripts/copy.mjs import <文件夹> [旗县.env …]: puts such a copy into an empty cloud and reads it all again.
 * Which cloud: CUNSHAO_ENV and the keys of docs/deploy.md, from the environment or from these files; the password: CUNSHAO_COPY_PASSWORD.
 */
import { load } from '../config/bundle-functions.mjs'
import { Failed, main, takeSettings } from './steps.mjs'

main(async () => {
  const [what, folder, ...files] = process.argv.slice(2)
  if (!['export', 'import'].includes(what) || !folder)
    throw new Failed('写上备份放在哪个文件夹：node scripts/copy.mjs export 文件夹 旗县.env')
  files.forEach(takeSettings)
  const {
    CUNSHAO_ENV: env,
    TENCENTCLOUD_SECRETID: secretId,
    TENCENTCLOUD_SECRETKEY: secretKey,
    CUNSHAO_COPY_PASSWORD: password,
  } = process.env
  for (const [name, value] of Object.entries({ CUNSHAO_ENV: env, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey }))
    if (!value) throw new Failed(`还缺 ${name}，见 docs/deploy.md`)
  if (!password) throw new Failed('还缺 CUNSHAO_COPY_PASSWORD：备份的密码，至少12个字符，丢了备份就打不开')
  const { default: tcb } = await import('@cloudbase/node-sdk')
  // CUNSHAO_SERVICE_URL: another address than Tencent's, such as that of the cloud on this computer
  const app = tcb.init({
    env,
    secretId,
    secretKey,
    ...(process.env.CUNSHAO_SERVICE_URL && { serviceUrl: process.env.CUNSHAO_SERVICE_URL }),
  })
  const { exportCounty, restoreCounty } = await load('tools/copy/index.ts')
  const run = what === 'export' ? exportCounty : restoreCounty
  try {
    await run(app, { env, folder, password, say: (words) => console.log(`  ${words}`) })
  } catch (e) {
    throw e instanceof TypeError ? e : new Failed(e.message)
  }
  console.log(
    what === 'export'
      ? `\n备份存在 ${folder}。再抄一份，放在另一个地方；密码另外放。`
      : '\n恢复好了。接着部署：node scripts/deploy.mjs 旗县.env',
  )
})
