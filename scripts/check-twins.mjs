/** Names the files with a twin for the web that src/twins.ts does not compare. */
import { readdirSync, readFileSync } from 'node:fs'

const files = readdirSync('src', { recursive: true }).map((file) => file.replaceAll('\\', '/'))
const names = (ending) => files.filter((file) => ending.test(file)).map((file) => file.replace(ending, ''))
const plain = names(/(?<!\.h5)\.tsx?$/)
const compared = readFileSync('src/twins.ts', 'utf8')
const missing = names(/\.h5\.tsx?$/).filter((name) => plain.includes(name) && !compared.includes(`'${name}':`))
if (missing.length) {
  console.error(`src/twins.ts does not compare: ${missing.join(', ')}`)
  process.exit(1)
}
