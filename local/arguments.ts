import { parseArgs } from 'node:util'
import type { LocalOptions } from './config'

/** A command's name and what it is about. */
export type Command = [name: string, ...words: string[]]

const HOW = '可以写：[--data 文件夹] [--port 端口] [--no-seed] [--dist 文件夹] [--blank] [--still]'

/** `[command …] [--data .local] [--port 8080] [--no-seed] [--dist dist] [--blank] [--still]` */
export function readArguments(args: string[]): { command: Command | null; options: LocalOptions } {
  const { values, positionals } = parsed(args)
  const { data = '.local', port = '8080', dist = 'dist' } = values
  const [name, ...words] = positionals
  return {
    command: name ? [name, ...words] : null,
    options: { data, port: portNumber(port), seed: !values['no-seed'], dist, blank: !!values.blank, still: !!values.still },
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ data: { type: 'string' }, port: { type: 'string' }, dist: { type: 'string' } },
        ...{ 'no-seed': { type: 'boolean' }, blank: { type: 'boolean' }, still: { type: 'boolean' } },
      },
    })
  } catch {
    throw new Error(`看不懂这些参数：${args.join(' ')}。${HOW}`)
  }
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text)
  throw new Error(`端口要写成 0 到 65535 的数，不是“${text}”。${HOW}`)
}
