import { readArguments } from './arguments'
import type { LocalConfig } from './config'
import { startServer } from './server'

/** The command line: starts, says `ready <address>`, stops on a signal. */
export async function run(config: LocalConfig): Promise<void> {
  process.env.TZ = 'UTC' // as in CloudBase's functions
  try {
    const running = await startServer(config, readArguments(process.argv.slice(2)))
    process.stdout.write(`ready ${running.url}\n`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop().then(() => process.exit(0)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
