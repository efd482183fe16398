import { parseArgs } from 'node:util'
import type { LocalOptions } from './config'

/** A command's name and what it is about. */
export type Command = [name: string, ...words: string[]]

/** `[command …] [--data .local] [--port 8080] [--no-seed] [--dist dist]` */
export function readArguments(args: string[]): { command: Command | null; options: LocalOptions } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' }, port: { type: 'string' }, 'no-seed': { type: 'boolean' }, dist: { type: 'string' } },
  })
  const { data = '.local', port = '8080', dist = 'dist' } = values
  const [name, ...words] = positionals
  return { command: name ? [name, ...words] : null, options: { data, port: Number(port), seed: !values['no-seed'], dist } }
}
