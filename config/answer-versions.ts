import { createHash } from 'node:crypto'
import path from 'node:path'
import { buildSync } from 'esbuild'
import type { KeptCall } from '../types/kept'

/** Run apart from Taro, which does not read the contract's imports. */
const outputs = `
  import * as z from 'zod/mini'
  import { contract } from './types/contract'
  import { keptCalls } from './types/kept'
  const json = (schema) => JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }))
  export const outputs = keptCalls.map((call) => [call, json(contract[call].output())])
`

/** A short hash of each kept call's output schema: what a phone keeps of an answer holds as long as it stays the same. Only the hashes reach the phone. */
export const answerVersions = (): Record<KeptCall, string> => {
  const { outputFiles } = buildSync({
    stdin: { contents: outputs, resolveDir: path.resolve(__dirname, '..'), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'iife',
    globalName: 'bundled',
  })
  const schemas: [string, string][] = new Function(`${outputFiles[0]?.text}; return bundled.outputs`)()
  return Object.fromEntries(schemas.map(([call, schema]) => [call, hash(call + schema)])) as Record<KeptCall, string>
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 6)
