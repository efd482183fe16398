/** Names what a call lacks that no other step of npm run check sees (tools/call-check/). */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// As a file among the packages, not with them inside: TypeScript's compiler is larger than everything else here.
const outfile = path.resolve('.cache/call-check.mjs')
const common = { bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external', logLevel: 'warning' }
await build({ ...common, entryPoints: ['tools/call-check/omissions.ts'], outfile })
const { omissions } = await import(pathToFileURL(outfile).href)
const found = omissions()
for (const { at, what } of found) console.log(`${at}: ${what}`)
process.exitCode = found.length > 0 ? 1 : 0
