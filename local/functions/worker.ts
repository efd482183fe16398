import { createRequire } from 'node:module'
import { format } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import type { Call, FromWorker, WorkerStart } from './messages'
import { shiftDate } from './shift-date'
import { stayInside } from './stay-inside'

type Main = (event: unknown, context: unknown) => unknown

const { file, clock } = workerData as WorkerStart
const port = parentPort!
let requestId = '-'
let identityKeys: string[] = []

const say = (message: FromWorker) => port.postMessage(message)

for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
  console[level] = (...args: unknown[]) => say({ kind: 'log', requestId, text: format(...args) })

shiftDate(new Float64Array(clock))
stayInside()

const { main } = createRequire(file)(file) as { main?: Main }

port.on('message', async (call: Call) => {
  requestId = call.requestId
  become(call.identity)
  try {
    if (typeof main !== 'function') throw new Error('index.js has no main')
    const value = await main(call.event, { ...call.context, environment: JSON.stringify({ ...process.env }) })
    say({ kind: 'done', requestId: call.requestId, result: JSON.stringify(value === undefined ? null : value) })
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    say({ kind: 'failed', requestId: call.requestId, message, stack })
  }
})

say({ kind: 'ready' })

/** Takes off the last caller's identity before putting on this one's. */
function become(identity: Record<string, string>): void {
  for (const key of identityKeys) delete process.env[key]
  Object.assign(process.env, identity)
  identityKeys = Object.keys(identity)
}
