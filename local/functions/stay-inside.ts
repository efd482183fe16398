import http from 'node:http'
import https from 'node:https'

/** Hosts of the real CloudBase, which a function here must never reach by mistake. */
const CLOUDBASE = /(^|\.)(tcloudbasegateway\.com|tcb-api\.tencentcloudapi\.com|tencentcloudapi\.com|tcb\.qcloud\.la)$/

const refusal = (host: string) =>
  new Error(
    `${host} is not reachable from the local CloudBase: app.models, app.mysql(), app.rdb() and cloud run are not available; use collections (app.database()) and functions instead`,
  )

function hostOf(target: unknown): string {
  if (typeof target === 'string' || target instanceof URL) return new URL(String(target)).hostname
  const { hostname, host, url } = (target ?? {}) as Record<string, string | undefined>
  if (url) return new URL(url).hostname
  return (hostname ?? host ?? '').replace(/:\d+$/, '')
}

/** Makes requests to the real CloudBase fail with words that say what to use instead. */
export function stayInside(): void {
  for (const module of [http, https]) {
    const { request } = module
    module.request = ((...args: [never, never]) => {
      const host = hostOf(args[0])
      if (CLOUDBASE.test(host)) throw refusal(host)
      return request(...args)
    }) as typeof request
  }
  const { fetch } = globalThis
  globalThis.fetch = async (...args) => {
    const host = hostOf(args[0])
    if (CLOUDBASE.test(host)) throw refusal(host)
    return fetch(...args)
  }
}
