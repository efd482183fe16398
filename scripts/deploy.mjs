/**
 * npm run deploy [-- county.env | counties/] [--dry-run | --diff | --back | --try | --rehearse] [--as-built [--dist folder]]: puts 村哨 into a CloudBase environment (docs/deploy.md).
 * Builds, and hands over to tools/deploy/; a folder of counties is gone through one after the other.
 */
import { readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build as bundle } from 'esbuild'
import { build } from './build.mjs'
import { begin, Failed, main, step, takeSettings } from './steps.mjs'

const flag = { type: 'boolean', default: false }
const options = {
  'dry-run': flag,
  diff: flag,
  back: flag,
  try: flag,
  rehearse: flag,
  'as-built': flag,
  dist: { type: 'string', default: 'dist' },
  in: { type: 'string' },
}

/** tools/deploy, as a file among the packages. */
const deployment = async () => {
  const outfile = path.resolve('.cache/deploy.mjs')
  // two that run at once read it whole
  const mine = `${outfile}.${process.pid}`
  const common = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
  }
  await bundle({ ...common, entryPoints: ['tools/deploy/run.ts'], outfile: mine })
  renameSync(mine, outfile)
  return import(pathToFileURL(outfile).href)
}

const emptyEnvironment = async () => {
  await build(['local'])
  const folder = '.local-rehearsal'
  const child = begin(process.execPath, ['dist/local/main.js', '--blank', '--no-seed', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => resolve(String(chunk).replace('ready ', '').trim()))
    child.once('exit', () => reject(new Failed('演练环境没有启动')))
  })
  console.log(`  演练环境：${url}/local，数据在 ${folder}/`)
  return folder
}

/** The mini program as a development version; nobody sees it before it is reviewed. */
const upload = async () => {
  const { CUNSHAO_UPLOAD_KEY: key, CUNSHAO_APPID: appid } = process.env
  if (!key) return console.log('  小程序没有传：没有上传密钥。可以在微信开发者工具里打开本文件夹上传')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const ci = ['node_modules/miniprogram-ci/bin/miniprogram-ci.js', 'upload', '--pp', '.', '--pkp', key, '--appid', appid]
  await step('小程序', process.execPath, [...ci, '--uv', version, '-r', '1'])
}

/** Each county's own settings in a file of its own; one that fails stops none of the others. */
const counties = async (folder) => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.env'))
  if (files.length === 0) throw new Failed(`${folder} 里没有 .env 文件`)
  const rest = process.argv.slice(2).filter((word) => word !== folder)
  const lines = []
  for (const name of files) {
    console.log(`\n—— ${name}`)
    const { code, last } = await ended(
      begin(process.execPath, [process.argv[1], path.join(folder, name), ...rest], { stdio: ['ignore', 'pipe', 'inherit'] }),
    )
    lines.push(`  ${code === 0 ? '✓' : '✗'} ${name.replace(/\.env$/, '')}：${last}`)
    if (code !== 0) process.exitCode = 1
  }
  console.log(['\n各旗县：', ...lines].join('\n'))
}

const ended = (child) =>
  new Promise((resolve) => {
    let last = ''
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk)
      last = String(chunk).trim().split('\n').at(-1) || last
    })
    child.once('close', (code) => resolve({ code, last }))
  })

main(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [place] = positionals
  // a county's addresses stand in what is built
  if (values['as-built'] && !values.rehearse) throw new Failed('--as-built 只能和 --rehearse 一起用')
  if (place && statSync(place, { throwIfNoEntry: false })?.isDirectory()) return counties(place)
  if (place) takeSettings(place)
  if (values.try && !values['as-built']) await build(['local'])
  const looks = values['dry-run'] || values.try
  if (!looks && !values.back && !values['as-built']) await build(['functions', 'h5', 'weapp'])
  const rehearse = values.rehearse ? (values.in ?? (await emptyEnvironment())) : undefined
  const { run } = await deployment()
  const done = await run({ dry: values['dry-run'], diff: values.diff, back: values.back, tryIt: values.try, dist: values.dist, rehearse })
  if (done && !looks && !values.diff && !values.back && !rehearse) await upload()
  process.exitCode = done ? 0 : 1
  if (rehearse && !values.in) console.log('\n演练环境还开着，按 Ctrl+C 停止')
})
