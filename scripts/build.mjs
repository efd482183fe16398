/** npm run build [h5] [weapp] [functions] [local]: builds what changed; everything when nothing is named. */
import { packChatTool } from '../config/chat-tool/pack.mjs'
import { sources } from './sources.mjs'
import { install, main, step, together, whenChanged } from './steps.mjs'

const changed = (part, out, make) => whenChanged(part, [...sources[part], 'babel.config.cjs', 'package-lock.json'], out, make)
const taro = (platform) => () =>
  step(
    platform === 'h5' ? '制作网页' : '制作小程序',
    process.execPath,
    ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', platform, '--no-check'],
    {
      env: { NODE_ENV: 'production' },
    },
  )

const builds = {
  h5: () => changed('h5', 'dist/h5/index.html', taro('h5')),
  weapp: () =>
    changed('weapp', 'dist/weapp/app.js', async () => {
      await taro('weapp')()
      await packChatTool('dist/weapp', !!process.env.CUNSHAO_CHAT_TOOL)
    }),
  functions: () =>
    changed('functions', 'dist/cloudfunctions/home/index.js', () =>
      step('打包云函数', process.execPath, ['config/bundle-functions.mjs', 'functions']),
    ),
  local: () => changed('local', 'dist/local/main.js', () => step('打包本机云', process.execPath, ['config/bundle-functions.mjs', 'local'])),
}

/** Builds the parts named, side by side: none needs another, and each keeps one processor busy. Gives those that had changed. */
export const build = async (parts = Object.keys(builds)) => {
  await install()
  const built = []
  await together(
    ...parts.map((part) => async () => {
      if (await builds[part]()) built.push(part)
    }),
  )
  return built
}

if (process.argv[1] === import.meta.filename) main(() => build(process.argv.length > 2 ? process.argv.slice(2) : undefined))
