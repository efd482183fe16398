/** npm start: installs, builds, seeds and serves the product on this computer. */
import { build } from './build.mjs'
import { serve } from './serve.mjs'
import { main } from './steps.mjs'

main(async () => {
  const began = Date.now()
  // a fresh county has no figures to look at; who begins a new one wants none
  if (!process.env.CUNSHAO_NEW_COUNTY) process.env.CUNSHAO_FIGURES ??= '1'
  console.log('\n村哨 · 在这台电脑上运行\n')
  await build(['functions', 'local', 'h5'])
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1)
  const child = serve((url, said) => {
    const code = /邀请码：(\w{8})/.exec(said)?.[1]
    const first = code ? `  在打开的页面里扮成“管理员刚格尔”，再打开：${url}/work/join/index?code=${code}\n` : ''
    return `\n  准备好了（${seconds()} 秒）。请打开：${url}/local\n  会自己放的屏：${url}/screen/\n${first}  按 Ctrl+C 停止；数据留在 .local/\n`
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('close', (code) => process.exit(code ?? 0))
})
