import Manager from '@cloudbase/manager-node'
import tcb from '@cloudbase/node-sdk'
import { Stopped } from './said'
import { setting } from './settings'

/** The county's environment: how it is managed, and what lies in it. */
export const connect = () => {
  const keys = { secretId: setting('TENCENTCLOUD_SECRETID'), secretKey: setting('TENCENTCLOUD_SECRETKEY') }
  const env = setting('CUNSHAO_ENV')
  const manager = new Manager({ envId: env, ...keys })
  // its own looks once a second, five seconds a function
  const waitFunctionActive = (name: string) => settledIn(manager, name)
  Object.assign(manager.functions, { waitFunctionActive })
  const app = tcb.init({ env, ...keys })
  return { env, manager, settled: waitFunctionActive, app, db: app.database() }
}
export type Cloud = ReturnType<typeof connect>

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '')
const wordsOf = (error: unknown) => `${codeOf(error)} ${error instanceof Error ? error.message : String(error)}`

/** What passes by itself: asked too fast, a function in the middle of something, the network. */
const passing =
  /RequestLimitExceeded|StatusError|request times exceeds|在部署中|InternalError|ECONNRESET|ECONNREFUSED|ETIMEDOUT|EPIPE|EAI_AGAIN|socket hang up/
/** Half a minute in all. */
const pauses = [100, 200, 400, 800, 1500, 3000, 5000, 8000, 10_000]

/** Asks again for as long as what is wrong passes by itself. */
export const patiently = async <T>(ask: () => Promise<T>, waits = pauses): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    const [wait, ...rest] = waits
    if (wait === undefined || !passing.test(wordsOf(error))) throw error
    await pause(wait)
    return patiently(ask, rest)
  }
}

export const isAbsent = (error: unknown) => /^ResourceNotFound/.test(codeOf(error))
/** Lets pass that something is there already: a run that was broken off had come this far. */
export const unlessThere = (error: unknown): void => {
  if (!/ResourceInUse|ResourceExist|ALREADY_EXIST/i.test(codeOf(error))) throw error
}

/** Five minutes at most, looked at ever less often. */
const settledIn = async (manager: Manager, name: string, waited = 0): Promise<void> => {
  const { Status } = (await patiently(() => manager.functions.getFunctionDetail(name))) as unknown as { Status: string }
  if (Status === 'Active') return
  if (/Fail/.test(Status)) throw new Stopped(`云函数 ${name} 没有装上（${Status}）。再运行一次；还是这样，请在控制台里看它的部署日志`)
  if (waited > 300_000) throw new Stopped(`云函数 ${name} 五分钟还没有装好（${Status}）。过一会儿再运行一次，会接着做`)
  const wait = Math.min(100 + waited / 2, 3000)
  await pause(wait)
  return settledIn(manager, name, waited + wait)
}

/** The SDK sometimes answers `{code, message}` instead of throwing: here it always throws. */
export const checked = async <T>(answer: Promise<T>): Promise<T> => {
  const result = (await answer) as T & { code?: string; message?: string }
  if (result?.code) throw Object.assign(new Error(result.message), { code: result.code })
  return result
}
