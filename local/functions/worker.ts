import { AsyncLocalStorage } from 'node:async_hooks'
import { format } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { withIdentity } from '../identity/environment'
import { reachGateway } from './gateway'
import { load } from './load'
import type { Call, FromWorker, ToWorker, WorkerStart } from './messages'
import { shiftDate } from './shift-date'
import { stayInside } from './stay-inside'
import { isRefusedWatch } from './watch'

type Main = (event: unknown, context: unknown) => unknown

const { file, clock, gateway, compiled } = workerData as WorkerStart
const port = parentPort!
/** The call that is being answered. */
let running: string | null = null
/** The call that code belongs to, also after it has been answered: a timer it left behind still runs in its name. */
const owner = new AsyncLocalStorage<string>()
let identityKeys: string[] = []

const say = (message: FromWorker) => port.postMessage(message)
const log = (...args: unknown[]) => say({ kind: 'log', requestId: owner.getStore() ?? running ?? '-', text: format(...args) })
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = log

shiftDate(new Float64Array(clock))
stayInside()
const hear = reachGateway(gateway, say)

const { exports, compile } = load(file, compiled)
const { main } = exports as { main?: Main }

const { exit } = process
process.exit = ((code?: number) => {
  if (isLeftBehind()) throw new Error('process.exit() by a call that has ended')
  return exit(code)
}) as typeof exit

process.on('uncaughtException', (error) => {
  if (isRefusedWatch(error)) log(error.message)
  else if (isLeftBehind()) log('left behind by a call that has ended:', error)
  else if (running) say({ kind: 'failed', requestId: running, ...told(error), broken: true })
  else log(error)
})

port.on('message', (message: ToWorker) => {
  if (message.kind !== 'call') return hear(message)
  running = message.call.requestId
  owner.run(running, () => void answer(message.call))
})

say({ kind: 'ready' })
if (!compiled) say({ kind: 'compiled', code: compile() })

async function answer({ requestId, event, client, identity, context }: Call): Promise<void> {
  become(identity)
  let answered: FromWorker
  try {
    if (typeof main !== 'function') throw new Error('index.js has no main')
    const sent = JSON.parse(event) as unknown
    const given = client ? withIdentity(sent, client) : sent
    const value = await main(given, { ...context, environment: JSON.stringify({ ...process.env }) })
    answered = { kind: 'done', requestId, result: JSON.stringify(value) ?? 'null' }
  } catch (error) {
    answered = { kind: 'failed', requestId, ...told(error) }
  }
  if (running === requestId) running = null
  say(answered)
}

/** Whether the code that asks belongs to a call that has been answered. */
function isLeftBehind(): boolean {
  const call = owner.getStore()
  return call !== undefined && call !== running
}

function told(error: unknown): { message: string; stack: string } {
  if (!(error instanceof Error)) return { message: format(error), stack: '' }
  return { message: String(error.message), stack: String(error.stack ?? '') }
}

/** Takes off the last caller's identity before putting on this one's. */
function become(identity: Record<string, string>): void {
  for (const key of identityKeys) delete process.env[key]
  Object.assign(process.env, identity)
  identityKeys = Object.keys(identity)
}
