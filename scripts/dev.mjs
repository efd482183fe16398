/** npm run dev: like npm start, and rebuilds functions, website and local cloud as you type. Functions reload by themselves; reload the page for the rest. */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { build } from './build.mjs'
import { main } from './steps.mjs'

main(async () => {
  await build(['functions', 'local', 'h5'])
  let cloud
  const restart = () => {
    const start = () => {
      cloud = spawn(process.execPath, ['dist/local/main.js', ...process.argv.slice(2)], { stdio: 'inherit' })
    }
    if (!cloud || cloud.exitCode !== null) return start()
    cloud.once('close', start)
    cloud.kill('SIGTERM')
  }
  restart()
  const website = spawn(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'h5', '--watch', '--no-check'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development' },
  })

  const rebuild = { timer: undefined, parts: new Set() }
  const changed = (parts) => () => {
    for (const part of parts) rebuild.parts.add(part)
    clearTimeout(rebuild.timer)
    rebuild.timer = setTimeout(async () => {
      const names = [...rebuild.parts]
      rebuild.parts.clear()
      await build(names).catch((e) => console.error(e.message))
      if (names.includes('local')) restart()
    }, 200)
  }
  watch('cloudfunctions', { recursive: true }, changed(['functions']))
  for (const folder of ['types', 'content', 'search', 'config']) watch(folder, { recursive: true }, changed(['functions', 'local']))
  watch('local', { recursive: true }, changed(['local']))

  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      website.kill()
      cloud?.kill(signal)
      process.exit(0)
    })
})
