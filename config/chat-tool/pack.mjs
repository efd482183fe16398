/** Puts WeChat's chat tool into a built mini program, or takes it out. It is written natively: the tool must be an independent package drawn by Skyline, which Taro's runtime is not made for. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const root = 'chat'
const tool = {
  root,
  entryPagePath: 'index',
  desc: '网格员把防骗预警的卡片发到自己负责的村民群',
  scopes: [],
}
const subPackage = { root, pages: ['index'], independent: true, entry: 'entry.js', componentFramework: 'glass-easel', renderer: 'skyline' }
const rendererOptions = {
  skyline: {
    disableABTest: true,
    defaultDisplayBlock: true,
    defaultContentBox: true,
    sdkVersionBegin: '3.11.1',
    sdkVersionEnd: '15.255.255',
  },
}

export const packChatTool = async (dist, on) => {
  await rm(path.join(dist, root), { recursive: true, force: true })
  if (!on) return
  await cp('config/chat-tool/page', path.join(dist, root), { recursive: true })
  const file = path.join(dist, 'app.json')
  const app = JSON.parse(await readFile(file, 'utf8'))
  const subPackages = [...app.subPackages.filter((p) => p.root !== root), subPackage]
  await writeFile(file, JSON.stringify({ ...app, subPackages, chatTools: [tool], rendererOptions }))
}

if (process.argv[1] === import.meta.filename) await packChatTool(process.argv[2], true)
