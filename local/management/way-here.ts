import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'

/** The hosts of Tencent's cloud that a deployment speaks to. */
const CLOUD = /\.(tencentcloudapi\.com|tencentcos\.cn|myqcloud\.com|tcloudbasegateway\.com|tcloudbaseapp\.com)$/

type Options = https.RequestOptions & { uri?: URL }

/** Leads what this process asks of Tencent's cloud to an environment on this computer. The clients, what they sign and send stay as they are. */
export function leadHere(address: string): void {
  const here = new URL(address)
  const real = https.request
  const request = (...args: unknown[]) => {
    const at = typeof args[0] === 'string' || args[0] instanceof URL ? new URL(args[0]) : undefined
    const options = args.find((arg) => typeof arg === 'object' && !(arg instanceof URL)) as Options | undefined
    const host = at?.hostname ?? options?.hostname ?? options?.host ?? ''
    if (!CLOUD.test(host)) return (real as (...args: unknown[]) => http.ClientRequest)(...args)
    const path = `/management/${host}${at ? at.pathname + at.search : (options?.path ?? '/')}`
    const { agent, headers, ...rest } = options ?? {}
    const kept = Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() !== 'host')
    const to = { protocol: 'http:', hostname: here.hostname, host: here.hostname, port: here.port, defaultPort: 80, path }
    const then = args.find((arg) => typeof arg === 'function') as ((response: http.IncomingMessage) => void) | undefined
    return http.request({ ...rest, ...to, headers: { ...Object.fromEntries(kept), host: here.host } }, then)
  }
  https.request = request as typeof https.request
  syncBuiltinESMExports()

  const ask = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const at = new URL(input instanceof Request ? input.url : input)
    return ask(CLOUD.test(at.hostname) ? `${here.origin}/management/${at.hostname}${at.pathname}${at.search}` : input, init)
  }
}
