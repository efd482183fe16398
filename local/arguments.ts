import { parseArgs } from 'node:util'
import type { LocalOptions } from './config'

/** `[--data .local] [--port 8080] [--no-seed] [--dist dist]` */
export function readArguments(args: string[]): LocalOptions {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, port: { type: 'string' }, 'no-seed': { type: 'boolean' }, dist: { type: 'string' } },
  })
  return { data: values.data ?? '.local', port: Number(values.port ?? 8080), seed: !values['no-seed'], dist: values.dist ?? 'dist' }
}
