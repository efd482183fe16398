import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { CLOUDBASE, refusal } from './refused-hosts'
import { refuseWatch } from './watch'

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+|::1|\[::1\])$/i

type Any = (...args: never[]) => unknown
type Holder = Record<string, Any>

/** Puts something around a function that others call by its name. */
function around(holder: object, name: string, make: (real: Any) => Any): void {
  const at = holder as Holder
  const real = at[name]
  if (typeof real === 'function') at[name] = make(real)
}

/** Makes every way out of this computer fail with words that say what to use instead. */
export function stayInside(): void {
  refuseWatch()
  guardRequests((host) => !LOOPBACK.test(host))
  around(
    net.Socket.prototype,
    'connect',
    (real) =>
      function (this: net.Socket, ...args: never[]) {
        const host = connectsTo(args)
        if (!host || LOOPBACK.test(host)) return real.apply(this, args)
        process.nextTick(() => this.destroy(refusal(host)))
        return this
      } as Any,
  )
  for (const name of ['send', 'connect'])
    around(
      dgram.Socket.prototype,
      name,
      (real) =>
        function (this: dgram.Socket, ...args: never[]) {
          const host = (args as unknown[]).find((arg, at) => at > 0 && typeof arg === 'string') as string | undefined
          if (host && !LOOPBACK.test(host)) throw refusal(host)
          return real.apply(this, args)
        } as Any,
    )
  guardNames(dns, (host, args) => (args.at(-1) as (error: Error) => void)(refusal(host)))
  guardNames(dns.Resolver.prototype, (host, args) => (args.at(-1) as (error: Error) => void)(refusal(host)))
  for (const holder of [dns.promises, dns.promises.Resolver.prototype]) guardNames(holder, (host) => Promise.reject(refusal(host)))
  syncBuiltinESMExports()
}

let guarded = false

/** Outside a function: nothing is stopped but what the SDK would ask of the real CloudBase, as it is not done here. */
export function stayOffCloudBase(): void {
  if (guarded) return
  guarded = true
  refuseWatch()
  guardRequests((host) => CLOUDBASE.test(host))
}

function guardRequests(isOut: (host: string) => boolean): void {
  const check = (target: unknown) => {
    const url = urlOf(target)
    if (url && isOut(url.hostname)) throw refusal(url.hostname, url.pathname)
  }
  for (const module of [http, https])
    for (const name of ['request', 'get'])
      around(module, name, (real) => (...args) => {
        check(args[0])
        return real(...args)
      })
  around(globalThis, 'fetch', (real) => async (...args) => {
    check(args[0])
    return real(...args)
  })
}

function urlOf(target: unknown): URL | null {
  if (typeof target === 'string' || target instanceof URL) return URL.canParse(String(target)) ? new URL(String(target)) : null
  const { hostname, host, url, path = '/' } = (target ?? {}) as Record<string, string | undefined>
  if (url) return urlOf(url)
  const name = hostname ?? host?.replace(/:\d+$/, '') ?? 'localhost'
  return urlOf(`http://${name.includes(':') ? `[${name}]` : name}${path}`)
}

/** The host a socket is told to connect to; none for a path on this computer. */
function connectsTo(args: unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object' && first !== null)
    return (first as { path?: string; host?: string }).path ? undefined : (first as { host?: string }).host
  return typeof second === 'string' ? second : undefined
}

function guardNames(holder: object, refuse: (host: string, args: unknown[]) => unknown): void {
  const names = Object.getOwnPropertyNames(holder).filter((name) => /^(lookup|resolve|reverse)/.test(name))
  for (const name of names)
    around(
      holder,
      name,
      (real) =>
        function (this: unknown, ...args: unknown[]) {
          const host = String(args[0] ?? 'localhost')
          return LOOPBACK.test(host) ? real.apply(this, args as never[]) : refuse(host, args)
        } as Any,
    )
}
