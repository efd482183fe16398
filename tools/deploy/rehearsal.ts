import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leadHere } from '../../local/management/way-here'
import { Stopped } from './said'

/** Everything that would go to Tencent's cloud goes to the empty environment that runs on this folder. */
export const rehearseIn = (folder: string): void => {
  const file = join(folder, 'admin.json')
  if (!existsSync(file)) throw new Stopped(`没有在 ${folder} 上运行的空环境`)
  const { url, env, secretId, secretKey } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    'url' | 'env' | 'secretId' | 'secretKey',
    string
  >
  leadHere(url)
  Object.assign(process.env, { CUNSHAO_ENV: env, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey })
  process.env.CUNSHAO_APPID ??= 'wx-local'
  process.env.CUNSHAO_READER_SALT ??= 'only for trying it on this computer'
}
