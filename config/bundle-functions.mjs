/** Bundles every cloud function and the local cloud with esbuild. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

/** Parts of the SDK that 村哨 never calls and that cannot be pointed at a local host: left out, a cold start is a third shorter. */
const unused = /^@cloudbase\/(ai|wx-cloud-client-sdk|app)$|^\.\.?\/(ai|rdb|mysql)(\/index)?$|^web-streams-polyfill/

const leaveOutUnused = {
  name: 'leave-out-unused',
  setup(b) {
    b.onResolve({ filter: unused }, (args) =>
      args.importer.includes('node_modules/@cloudbase/node-sdk/') ? { path: args.path, namespace: 'unused' } : undefined,
    )
    b.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: `module.exports = new Proxy(function () {}, { get: (t, k) => k === '__esModule' ? true : t, apply: () => ({}), construct: () => ({}) })`,
    }))
  },
}

const uploaded = /^(image|audio|video)\/|^application\/(json|octet-stream)$/

/** The SDK names an uploaded file's type from a list of every type there is; a sixth of a function for kinds that nobody uploads here. */
const onlyUploadedTypes = {
  name: 'only-uploaded-types',
  setup(b) {
    b.onLoad({ filter: /mime-db[\\/]db\.json$/ }, async ({ path }) => {
      const types = Object.entries(JSON.parse(await readFile(path, 'utf8')))
      return {
        loader: 'json',
        contents: JSON.stringify(Object.fromEntries(types.filter(([type, { extensions }]) => extensions && uploaded.test(type)))),
      }
    })
  },
}

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Chinese as it is: escaped it would be twice as long.
  charset: 'utf8',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** Large data lies beside a function, not in it. */
const dataBeside = { loader: { '.packed.json': 'copy' }, assetNames: '[name]' }

/** dist/cloudfunctions/<name>/{index.js,package.json,config.json}: deployable as they are. `extra`: name → entry, for benchmarks. */
export const bundleFunctions = async ({ outdir = 'dist/cloudfunctions', extra } = {}) => {
  const names = extra ?? Object.fromEntries((await domains()).map((d) => [d, `cloudfunctions/${d}/index.ts`]))
  const { functions } = await declaration()
  await Promise.all(
    Object.entries(names).map(async ([name, entry]) => {
      const dir = `${outdir}/${name}`
      await mkdir(dir, { recursive: true })
      await build({
        ...common,
        ...dataBeside,
        entryPoints: [entry],
        outfile: `${dir}/index.js`,
        minify: true,
        // V8 reads a function to its end only when it is called, but an arrow at once: without them a cold start compiles in half the time
        supported: { arrow: false },
        plugins: [leaveOutUnused, onlyUploadedTypes],
      })
      await writeFile(`${dir}/package.json`, `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2)}\n`)
      await writeFile(`${dir}/config.json`, `${JSON.stringify({ permissions: { openapi: functions[name]?.openapi ?? [] } }, null, 2)}\n`)
    }),
  )
}

/** dist/local/{main,worker,speaker}.js, with packages taken from node_modules. */
export const bundleLocal = async () => {
  await build({
    ...common,
    packages: 'external',
    entryPoints: { main: 'local/main.ts', worker: 'local/functions/worker.ts', speaker: 'local/speech/speaker.ts' },
    outdir: 'dist/local',
  })
}

/** config/functions.ts, read without a TypeScript loader. */
export const declaration = () => load('config/functions.ts')

/** A TypeScript module's exports. */
export const load = async (file) => {
  const { outputFiles } = await build({ ...common, format: 'esm', write: false, entryPoints: [file] })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** The files that TypeScript modules are made of. */
export const inputsOf = async (files) => {
  const { metafile } = await build({ ...common, write: false, metafile: true, logLevel: 'silent', outdir: 'unused', entryPoints: files })
  return Object.keys(metafile.inputs)
}

const domains = async () =>
  (await readdir('cloudfunctions', { withFileTypes: true })).filter((e) => e.isDirectory() && !e.name.startsWith('_')).map((e) => e.name)

if (process.argv[1] === import.meta.filename) await (process.argv[2] === 'local' ? bundleLocal() : bundleFunctions())
