/** npm run similarity: writes docs/similarity.md, the cases and the tips that come nearest to saying the same. */
import { writeFile } from 'node:fs/promises'
import { load } from '../config/bundle-functions.mjs'

const { similarityReport } = await load('wording/similarity.ts')
await writeFile('docs/similarity.md', similarityReport())
