/** npm start: installs, builds, seeds and serves the product on this computer. */
import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { main } from './steps.mjs'

main(async () => {
  const began = Date.now()
  console.log('\n村哨 · 在这台电脑上运行\n')
  await build(['functions', 'local', 'h5'])
  const child = spawn(process.execPath, ['dist/local/main.js', ...process.argv.slice(2)], { stdio: ['inherit', 'pipe', 'inherit'] })
  child.stdout.on('data', (chunk) => {
    for (const line of String(chunk).split('\n').filter(Boolean)) {
      const url = line.match(/^ready (\S+)/)?.[1]
      console.log(
        url
          ? `\n  准备好了（${((Date.now() - began) / 1000).toFixed(1)} 秒）。请打开：${url}/local\n  按 Ctrl+C 停止；数据留在 .local/\n`
          : line,
      )
    }
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('close', (code) => process.exit(code ?? 0))
})
