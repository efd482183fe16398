/** npm run check-weapp: validates dist/weapp with Tencent's own compilers (wcc, wcsc) and miniprogram-ci, without DevTools, a real key or a network; prints the package sizes. */
const { execFileSync } = require('node:child_process')
const crypto = require('node:crypto')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const root = path.resolve(__dirname, '..')
const dist = path.join(root, 'dist/weapp')
const mainLimit = 420_000

const walk = (dir) =>
  fs
    .readdirSync(dir, { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? walk(path.join(dir, e.name)) : [path.relative(dist, path.join(dir, e.name))]))
const files = walk(dist)
const failures = []

/** The package's compilers are Linux programs; elsewhere that part is left to DevTools and said so. */
const compile = (name, args) => {
  const program = path.join(path.dirname(require.resolve('miniprogram-compiler')), 'bin/linux', name)
  fs.chmodSync(program, 0o755)
  try {
    execFileSync(program, args, { cwd: dist, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 64 << 20 })
  } catch (e) {
    failures.push(`${name}: ${e.stderr}`)
  }
}

const sizes = () => {
  const { subPackages = [] } = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const roots = subPackages.map((p) => `${p.root.replace(/\/$/, '')}/`)
  const size = (keep) => files.filter(keep).reduce((sum, f) => sum + fs.statSync(path.join(dist, f)).size, 0)
  const whole = { main: size((f) => !roots.some((r) => f.startsWith(r))) }
  for (const r of roots) whole[r] = size((f) => f.startsWith(r))
  for (const [name, bytes] of Object.entries(whole)) console.log(`size  ${name} ${bytes} bytes`)
  if (whole.main > mainLimit) failures.push(`the main package is ${whole.main} bytes, more than ${mainLimit}`)
}

const analyse = async () => {
  const ci = require('miniprogram-ci')
  const key = path.join(os.tmpdir(), `cunshao-check-${process.pid}.key`)
  const privateKeyEncoding = { type: 'pkcs1', format: 'pem' }
  fs.writeFileSync(
    key,
    crypto.generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding, publicKeyEncoding: privateKeyEncoding }).privateKey,
    {
      mode: 0o600,
    },
  )
  try {
    const project = new ci.Project({
      appid: 'wx1234567890abcdef',
      type: 'miniProgram',
      projectPath: root,
      privateKeyPath: key,
      ignores: ['node_modules/**/*'],
    })
    // The real attributes come from Tencent's servers; the defaults serve for an offline look.
    project.attr = async () => ({ ...ci.DefaultProjectAttr, released: true })
    await ci.getAppJSON(project)
    const { files: analysed } = await ci.analyseCode(project, {})
    console.log(`ok    ${analysed.length} files analysed`)
    for (const { success, name, detail } of await ci.checkCodeQuality(
      project,
      path.join(os.tmpdir(), `cunshao-quality-${process.pid}.json`),
    ))
      console.log(success ? `ok    ${name}` : `WARN  ${name} ${JSON.stringify(detail ?? '').slice(0, 200)}`)
  } catch (e) {
    failures.push(`miniprogram-ci: ${e.message}`)
  } finally {
    fs.rmSync(key)
  }
}

const main = async () => {
  if (process.platform === 'linux') {
    compile('wcc', ['-d', ...files.filter((f) => /\.(wxml|wxs)$/.test(f))])
    compile('wcsc', ['-js', ...files.filter((f) => f.endsWith('.wxss'))])
  } else console.log('skip  wcc and wcsc run on Linux only')
  sizes()
  await analyse()
  for (const failure of failures) console.error(`FAIL  ${failure}`)
  process.exit(failures.length ? 1 : 0)
}
main()
