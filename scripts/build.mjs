/** npm run build [h5] [weapp] [functions] [local]: builds what changed; everything when nothing is named. */
import { packChatTool } from '../config/chat-tool/pack.mjs'
import { install, main, step, whenChanged } from './steps.mjs'

const shared = ['check', 'content', 'search', 'types', 'wording', 'config', 'package-lock.json']
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
  h5: () => whenChanged('h5', ['src', 'babel.config.cjs', ...shared], 'dist/h5/index.html', taro('h5')),
  weapp: () =>
    whenChanged('weapp', ['src', 'babel.config.cjs', ...shared], 'dist/weapp/app.js', async () => {
      await taro('weapp')()
      await packChatTool('dist/weapp', !!process.env.CUNSHAO_CHAT_TOOL)
    }),
  functions: () =>
    whenChanged('functions', ['cloudfunctions', ...shared], 'dist/cloudfunctions/home/index.js', () =>
      step('打包云函数', process.execPath, ['config/bundle-functions.mjs', 'functions']),
    ),
  local: () =>
    whenChanged('local', ['local', ...shared], 'dist/local/main.js', () =>
      step('打包本机云', process.execPath, ['config/bundle-functions.mjs', 'local']),
    ),
}

/** Builds the parts named, one after another. */
export const build = async (parts = Object.keys(builds)) => {
  await install()
  for (const part of parts) await builds[part]()
}

if (process.argv[1] === import.meta.filename) main(() => build(process.argv.length > 2 ? process.argv.slice(2) : undefined))
