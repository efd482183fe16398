import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Clock } from '../clock'
import type { Address, FunctionSpec, LocalConfig } from '../config'
import { identityEnvironment } from '../identity/environment'
import type { Person, Tokens } from '../identity/tokens'
import { InvocationError } from './errors'
import { type Gateway, Instance, type Start } from './instance'
import { Pool } from './pool'
import { Resting } from './resting'
import { Turns } from './turns'

/** CloudBase's limit for what goes into a function and for what comes out. */
export const PAYLOAD = 6 * 1024 * 1024

/** Who begins an invocation: a person's client, another function, which waits for it, or a timer. */
type By = 'client' | 'function' | 'platform'

/** Runs the functions of `dist/cloudfunctions`, or of where the config says that they lie. */
export class FunctionHost {
  private readonly functions = new Map<string, { pool: Pool; spec: FunctionSpec; variables: Record<string, string> }>()
  private readonly turns = new Turns()
  private readonly resting = new Resting<Instance>()
  private gateway: Gateway = () => Promise.reject(new Error('no gateway yet'))

  constructor(
    private readonly config: LocalConfig,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
    private readonly dist: string,
    private readonly address: Address,
  ) {
    for (const [name, spec] of Object.entries(config.functions)) this.put(name, spec, config.environment)
  }

  /** Takes a function in, or other limits and variables of one that is there: for instances that begin from now on. */
  put(name: string, spec: FunctionSpec, variables: Record<string, string> = {}): void {
    const there = this.functions.get(name)
    if (there) Object.assign(there, { spec, variables })
    else this.functions.set(name, { pool: this.poolOf(name), spec, variables })
  }

  private poolOf(name: string): Pool {
    const file = resolve(this.config.functionRoot ?? join(this.dist, 'cloudfunctions'), name, 'index.js')
    const workerFile = resolve(this.dist, 'local', 'worker.js')
    const gateway: Gateway = (...asked) => this.gateway(...asked)
    const start = (start: Start) => {
      const { spec, variables } = this.functions.get(name)!
      const data = { file, clock: this.clock.shared, gateway: `${this.address.url}/admin` }
      return new Instance(name, spec, workerFile, this.environment(name, variables), data, start, gateway)
    }
    return new Pool(name, file, this.turns, this.resting, start)
  }

  /** What a deployment set, and what the platform sets. */
  private environment(name: string, variables: Record<string, string>) {
    const { address, config } = this
    return {
      ...variables,
      SCF_FUNCTIONNAME: name,
      TZ: 'UTC',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${address.url}/admin` }),
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      SCF_NAMESPACE: config.env,
      TENCENTCLOUD_SECRETID: address.secretId,
      TENCENTCLOUD_SECRETKEY: address.secretKey,
      // where a function finds WeCom here; absent in production, where it is https://qyapi.weixin.qq.com
      WECOM_BASE_URL: `${address.url}/wecom`,
      // Tencent Cloud's speech synthesis; absent in production, where it is https://tts.tencentcloudapi.com
      SPEECH_BASE_URL: `${address.url}/speech`,
      // the bucket of static hosting; in production https://BUCKET.cos.REGION.myqcloud.com, set by the deployment
      HOSTING_URL: `${address.url}/hosting`,
      // the website's own address
      SITE_URL: address.url,
    }
  }

  /** Says who answers what functions ask through the SDK. */
  connect(gateway: Gateway): void {
    this.gateway = gateway
  }

  /** Runs one invocation of an event and gives its result, both as JSON text. */
  async invoke(
    name: string,
    event: string,
    person: Person | null,
    { requestId = randomUUID() as string, by = 'platform' as By } = {},
  ): Promise<string> {
    const known = this.functions.get(name)
    if (!known)
      throw new InvocationError('notFound', `[FUNCTION_NOT_FOUND] FunctionName parameter could not be found: ${name.slice(0, 60)}`)
    const identity = identityEnvironment(person, this.config.env, person ? this.tokens.open(person).access_token : '')
    const client = by === 'client' ? person : null
    const result = await known.pool.run(
      { requestId, event, client, identity, context: this.context(name, known.spec, requestId) },
      by === 'function',
    )
    if (Buffer.byteLength(result) > PAYLOAD)
      throw new InvocationError('tooLarge', `The size of response exceeds the upper limit (6MB): ${name}`)
    return result
  }

  has(name: string): boolean {
    return this.functions.has(name)
  }

  /** Ends what the function is doing, as a crash would; gives how many invocations that were. */
  crash(name: string): number {
    return this.functions.get(name)?.pool.crash() ?? 0
  }

  /** Loads the function that is declared first, as the one that people meet first; the others load when they are called. */
  warm(): void {
    const [first] = this.functions.values()
    first?.pool.warm()
  }

  close(): void {
    for (const { pool } of this.functions.values()) pool.close()
  }

  private context(name: string, spec: FunctionSpec, requestId: string) {
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
