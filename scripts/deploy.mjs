/**
 * npm run deploy [-- county.env | counties/] [--dry-run | --diff | --back | --try | --rehearse [--in folder]] [--as-built [--dist folder]]: puts 村哨 into a CloudBase environment (docs/deploy.md).
 * Builds, and hands over to tools/deploy/; a folder of counties is gone through one after the other.
 */
import { readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs, parseEnv } from 'node:util'
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

/** Each county's own settings in a file of its own; one that fails stops none of the others, and the end says how each is. */
const counties = async (folder, { rehearse, in: environments }) => {
  // the first county's environment would stay open, and the others wait for it
  if (rehearse && !environments) throw new Failed('一个文件夹不能一起演练，请一个旗县一个旗县地来')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.env'))
    .sort()
  if (files.length === 0) throw new Failed(`${folder} 里没有 .env 文件`)
  requireEachItsOwn(folder, files)
  const words = process.argv.slice(2).filter((word) => word !== folder && word !== environments && word !== '--in')
  const lines = []
  for (const name of files) {
    const county = name.replace(/\.env$/, '')
    console.log(`\n—— ${county}`)
    const own = environments ? ['--in', path.join(environments, county)] : []
    const { code, outcome } = await ended(
      begin(process.execPath, [process.argv[1], path.join(folder, name), ...words, ...own], { stdio: ['ignore', 'pipe', 'pipe'] }),
    )
    lines.push(`  ${code === 0 ? '✓' : '✗'} ${county}：${outcome}`)
    if (code !== 0) process.exitCode = 1
  }
  console.log(['\n各旗县：', ...lines].join('\n'))
}

/** A file copied for the next county and not changed through would put that county's program over another's, and so would one that names none where the shell does. */
const requireEachItsOwn = (folder, files) => {
  const takenBy = new Map()
  for (const name of files) {
    const { CUNSHAO_ENV: env } = parseEnv(readFileSync(path.join(folder, name), 'utf8'))
    if (!env) throw new Failed(`${name} 里没有写 CUNSHAO_ENV，不知道部署到哪个云环境。写上再来`)
    if (takenBy.has(env)) throw new Failed(`${takenBy.get(env)} 和 ${name} 写的是同一个云环境 ${env}。一个旗县一个，改好再来`)
    takenBy.set(env, name)
  }
}

/** What it says goes on to whoever looks; its outcome is the line that says so, or its last. */
const ended = (child) =>
  new Promise((resolve) => {
    let said = ''
    for (const [stream, shown] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      stream.setEncoding('utf8').on('data', (words) => {
        shown.write(words)
        said += words
      })
    child.once('close', (code) => {
      const lines = said.split('\n').map((line) => line.trim())
      const marked = lines.filter((line) => line.startsWith(code === 0 ? '结果：' : '没有完成：'))
      const last = marked.at(-1) ?? lines.filter(Boolean).at(-1) ?? '什么也没有说'
      resolve({ code, outcome: last.replace(/^(结果|没有完成)：/, '') })
    })
  })

main(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [place] = positionals
  // a county's addresses stand in what is built
  if (values['as-built'] && !values.rehearse) throw new Failed('--as-built 只能和 --rehearse 一起用')
  if (place && statSync(place, { throwIfNoEntry: false })?.isDirectory()) return counties(place, values)
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
