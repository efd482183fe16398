import { existsSync } from 'node:fs'
import { website } from './dev-website.mjs'
import { serve } from './serve.mjs'

/** The local cloud under `npm run dev`. */
let child

export const isRunning = () => child?.exitCode === null && child.signalCode === null

export const stop = () =>
  new Promise((resolve) => {
    if (!isRunning()) return resolve()
    child.once('close', resolve)
    child.kill('SIGTERM')
  })

/** Starts it, or starts it anew; not before there is a site to serve. */
export const start = async () => {
  if (!existsSync('dist/local/main.js') || !existsSync(`${website}/index.html`)) return
  await stop()
  child = serve((url) => `\n  请打开：${url}/local\n  改了文件就会重新制作，网页要自己刷新；按 Ctrl+C 停止\n`, { CUNSHAO_WEBSITE: website })
}
