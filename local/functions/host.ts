import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Clock } from '../clock'
import type { Address, LocalConfig } from '../config'
import { identityEnvironment } from '../identity/environment'
import type { Person, Tokens } from '../identity/tokens'
import { InvocationError } from './errors'
import { Pool } from './pool'

/** CloudBase's limit for what goes into a function and for what comes out. */
export const PAYLOAD = 6 * 1024 * 1024

/** Runs the functions of `dist/cloudfunctions`. */
export class FunctionHost {
  private readonly pools = new Map<string, Pool>()

  constructor(
    private readonly config: LocalConfig,
    private readonly tokens: Tokens,
    clock: Clock,
    dist: string,
    address: Address,
  ) {
    const env = () => ({
      TZ: 'UTC',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${address.url}/admin` }),
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      SCF_NAMESPACE: config.env,
      TENCENTCLOUD_SECRETID: address.secretId,
      TENCENTCLOUD_SECRETKEY: address.secretKey,
      // where a function finds WeCom here; absent in production, where it is https://qyapi.weixin.qq.com
      WECOM_BASE_URL: `${address.url}/wecom`,
      // the bucket of static hosting; in production https://BUCKET.cos.REGION.myqcloud.com, set by the deployment
      HOSTING_URL: `${address.url}/hosting`,
      ...config.environment,
    })
    for (const [name, spec] of Object.entries(config.functions))
      this.pools.set(
        name,
        new Pool(name, spec, resolve(dist, 'cloudfunctions', name, 'index.js'), resolve(dist, 'local', 'worker.js'), clock.shared, () => ({
          ...env(),
          SCF_FUNCTIONNAME: name,
        })),
      )
  }

  /** Runs one invocation and gives its result as JSON text. `byFunction`: another function waits for it. */
  async invoke(
    name: string,
    event: unknown,
    person: Person | null,
    { requestId = randomUUID() as string, byFunction = false } = {},
  ): Promise<string> {
    const pool = this.pools.get(name)
    const spec = this.config.functions[name]
    if (!pool || !spec) throw new InvocationError('notFound', `[FUNCTION_NOT_FOUND] FunctionName parameter could not be found: ${name}`)
    const identity = identityEnvironment(person, this.config.env, person ? this.tokens.open(person).access_token : '')
    const result = await pool.run({ requestId, event, identity, context: this.context(name, requestId) }, byFunction)
    if (Buffer.byteLength(result) > PAYLOAD)
      throw new InvocationError('tooLarge', `The size of response exceeds the upper limit (6MB): ${name}`)
    return result
  }

  /** Ends what the function is doing, as a crash would; gives how many invocations that were. */
  crash(name: string): number {
    return this.pools.get(name)?.crash() ?? 0
  }

  warm(): void {
    for (const pool of this.pools.values()) pool.warm()
  }

  close(): void {
    for (const pool of this.pools.values()) pool.close()
  }

  private context(name: string, requestId: string) {
    const spec = this.config.functions[name]!
    return {
      callbackWaitsForEmptyEventLoop: false,
      memory_limit_in_mb: spec.memory,
      time_limit_in_ms: spec.timeout * 1000,
      request_id: requestId,
      function_version: '$LATEST',
      function_name: name,
      namespace: this.config.env,
      tencentcloud_region: 'ap-shanghai',
      environ: '',
    }
  }
}
