/** What is shipped: its sizes, and that the deployment says plainly what it would do. Runs over dist/, which `npm test` has just built. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { collections } from '../../config/collections'
import { functions } from '../../config/functions'
import { contract } from '../../types/contract'

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(path.join(dir, e.name)) : [path.join(dir, e.name)]))
/** Its conditions concern functions that are built as images, of which there are none. The schema is the one that @cloudbase/cloudbase-mcp 2.34.6 (MIT) judges by before it deploys: static.cloudbase.net/cli/cloudbaserc.schema.json. */
const withoutConditions = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(withoutConditions)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) =>
      ['allOf', 'if', 'then', 'else'].includes(key) ? [] : [[key, withoutConditions(value)]],
    ),
  )
}
const bytes = (files: string[]) => files.reduce((sum, f) => sum + statSync(f).size, 0)

describe('what is shipped', () => {
  test("the mini program's main package is at most 420,000 bytes", () => {
    const app = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as { subPackages: { root: string }[] }
    const subpackage = (f: string) => app.subPackages.some(({ root }) => f.startsWith(path.join('dist/weapp', root)))
    expect(app.subPackages).not.toHaveLength(0)
    expect(bytes(filesIn('dist/weapp').filter((f) => !subpackage(f)))).toBeLessThanOrEqual(420_000)
  })

  test('what WeChat fetches ahead from the main package’s pages is there and under its two megabytes; its search reads pages there are and no other; nothing turns dark', () => {
    const app = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as {
      pages: string[]
      subPackages: { root: string; pages: string[] }[]
      preloadRule: Record<string, { packages: string[] }>
      darkmode?: boolean
    }
    const ahead = new Set(app.pages.flatMap((page) => app.preloadRule[page]?.packages ?? []))
    expect(ahead.size).toBeGreaterThan(4)
    expect(bytes([...ahead].flatMap((root) => filesIn(`dist/weapp/${root}`)))).toBeLessThan(2_000_000)
    expect(app.darkmode).toBeUndefined()
    expect(readFileSync('dist/h5/index.html', 'utf8')).toMatch(/name="?color-scheme"? content="only light"/)
    const all = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
    const { rules } = JSON.parse(readFileSync('dist/weapp/sitemap.json', 'utf8')) as { rules: { action: string; page: string }[] }
    expect(rules.filter(({ page }) => page !== '*' && !all.includes(page))).toEqual([])
    expect(rules.at(-1)).toEqual({ action: 'disallow', page: '*' })
  })

  test.each(Object.keys(functions))('the function %s is one file of at most 0.8 MB', (name) => {
    expect(statSync(`dist/cloudfunctions/${name}/index.js`).size).toBeLessThanOrEqual(800_000)
    expect(JSON.parse(readFileSync(`dist/cloudfunctions/${name}/config.json`, 'utf8')).permissions.openapi).toEqual(
      functions[name as keyof typeof functions].openapi ?? [],
    )
  })

  test.each(Object.keys(functions))("the function %s holds its own domain's calls of the contract and no other's", (name) => {
    const bundle = readFileSync(`dist/cloudfunctions/${name}/index.js`, 'utf8')
    const held = Object.keys(contract).filter((call) => bundle.includes(`"${call}":{role:`))
    expect(held).toEqual(Object.keys(contract).filter((call) => call.startsWith(`${name}.`)))
  })

  test('no file of the contract is longer than two hundred lines', () => {
    const long = readdirSync('types/contract').filter((file) => readFileSync(`types/contract/${file}`, 'utf8').split('\n').length > 201)
    expect(long).toEqual([])
  })

  test('nothing of the laptop reaches a production bundle', () => {
    const shipped = [...filesIn('dist/h5'), ...filesIn('dist/weapp'), ...filesIn('dist/cloudfunctions')].filter((f) =>
      /\.(js|html|json|wxml)$/.test(f),
    )
    const told = shipped.filter((f) => /\/local\/(api|wx\.js)|70岁，巴彦嘎查牧户|127\.0\.0\.1:\d/.test(readFileSync(f, 'utf8')))
    expect(told).toEqual([])
  })
})

describe('deploying', () => {
  const dryRun = execFileSync(process.execPath, ['scripts/deploy.mjs', '--dry-run'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })

  test('a dry run names every function and collection, and what is missing', () => {
    for (const name of Object.keys(functions)) expect(dryRun).toContain(`云函数 ${name}：`)
    for (const name of Object.keys(collections)) expect(dryRun).toContain(`集合 ${name}：`)
    for (const missing of ['CUNSHAO_ENV', 'CUNSHAO_APPID', 'CUNSHAO_TEMPLATE_ALERT']) expect(dryRun).toContain(missing)
  })

  test('cloudbaserc.json lists the same functions', () => {
    const { functions: listed } = JSON.parse(readFileSync('cloudbaserc.json', 'utf8')) as { functions: { name: string; timeout: number }[] }
    expect(listed.map(({ name, timeout }) => [name, timeout])).toEqual(Object.entries(functions).map(([name, f]) => [name, f.timeout]))
  })

  test('the schema by which Tencent’s own tools judge it takes it', () => {
    const published = JSON.parse(readFileSync('test/build/cloudbaserc.schema.json', 'utf8'))
    const schema = z.fromJSONSchema(withoutConditions(published) as Parameters<typeof z.fromJSONSchema>[0])
    const file = JSON.parse(readFileSync('cloudbaserc.json', 'utf8'))
    expect(schema.safeParse(file).error?.issues ?? []).toEqual([])
    const [one] = file.functions
    const wrong = [
      { ...file, version: '2.0' },
      ...[{ timeout: 901 }, { memorySize: 100 }, { runtime: 'Nodejs21' }, { unknown: 1 }].map((more) => ({
        ...file,
        functions: [{ ...one, ...more }],
      })),
    ]
    expect(wrong.map((other) => schema.safeParse(other).success)).toEqual(wrong.map(() => false))
  })

  test('it has what docs.cloudbase.net says of version 2.1, and no field beside it', () => {
    const { functions: listed, ...rest } = JSON.parse(readFileSync('cloudbaserc.json', 'utf8'))
    expect(rest).toEqual({ version: '2.1', envId: '{{env.CUNSHAO_ENV}}', functionRoot: 'dist/cloudfunctions' })
    for (const { name, timeout, memorySize, runtime, handler, installDependency, triggers = [], ...others } of listed) {
      expect([name, others]).toEqual([name, {}])
      expect({ name, handler, installDependency }).toEqual({
        name: expect.stringMatching(/^[a-z]+$/),
        handler: 'index.main',
        installDependency: false,
      })
      expect([name, timeout >= 1 && timeout <= 60, [128, 256, 512, 1024, 2048].includes(memorySize)]).toEqual([name, true, true])
      expect(runtime).toMatch(/^Nodejs\d+\.\d+$/)
      for (const { config, ...trigger } of triggers) {
        expect(trigger).toEqual({ name: expect.any(String), type: 'timer' })
        expect([name, config.split(' ').length]).toEqual([name, 7])
      }
    }
  })
})
