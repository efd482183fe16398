import { setFlagsFromString } from 'node:v8'
import { type Command, readArguments } from './arguments'
import { advance, explain, fire } from './commands/ask'
import { backup } from './commands/backup'
import { restore } from './commands/restore'
import type { LocalConfig } from './config'
import { inWords } from './in-words'
import { startServer } from './server'

const commands: Record<string, (data: string, ...words: string[]) => string | Promise<string>> = {
  backup: (data, file = '') => backup(data, file),
  restore: (data, file = '') => restore(data, file),
  advance: (data, time = '') => advance(data, time),
  fire: (data, timer = '') => fire(data, timer),
  explain: (data, collection = '', query, sort) => explain(data, collection, query, sort),
}

/** The command line: serves unless told something else to do. */
export async function run(config: LocalConfig): Promise<void> {
  process.env.TZ = 'UTC' // as in CloudBase's functions
  let data = ''
  try {
    const { command, options } = readArguments(process.argv.slice(2))
    data = options.data
    if (command) console.log(await once(command, options.data))
    else await serve(config, options)
  } catch (error) {
    console.error(inWords(error, data))
    process.exit(1)
  }
}

function once([name, ...words]: Command, data: string): string | Promise<string> {
  const command = Object.hasOwn(commands, name) && commands[name]
  if (!command || words.length === 0) throw new Error(`可以用的命令：${Object.keys(commands).join(' ')}，后面写上对象。`)
  return command(data, ...words)
}

/** Starts, says `ready <address>` and nothing else, stops on a signal. */
async function serve(config: LocalConfig, options: Parameters<typeof startServer>[1]): Promise<void> {
  setFlagsFromString('--optimize-for-size') // every function's thread holds an engine of its own
  const running = await startServer(config, options)
  const stop = () => void running.stop().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop) // a second one, as Ctrl+C can bring, waits too
  process.stdout.write(`ready ${running.url}\n`) // whoever reads it may stop it at once
}
