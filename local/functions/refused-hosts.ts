/** What the SDK asks of CloudBase's gateway, by path, and what does the same here. */
const GATEWAY: [path: RegExp, asked: string, instead: string][] = [
  [/\/v1\/cloudrun\//, 'app.callContainer() and functions in cloud run are', 'a function: app.callFunction()'],
  [/\/v1\/apis\//, 'app.callApis() is', 'an HTTP request to that API itself'],
  [
    /clientCredential/,
    'auth().getClientCredential(), with which app.models, app.mysql(), app.rdb() and app.ai() begin, is',
    'collections (app.database()), and a function of your own in place of app.ai()',
  ],
  [/\/v1\/(rdb|sql)/, 'app.mysql(), app.rdb() and models.$runSQL() are', 'collections (app.database())'],
  [/\/v1\/model/, 'app.models is', 'collections (app.database())'],
  [/\/v1\/ai/, 'app.ai() is', 'a function of your own that answers'],
]

/** Hosts of the real CloudBase; the SDK makes one named `http` of a local address that it takes for a host. */
export const CLOUDBASE = /(^|\.)(tcloudbasegateway\.com|tencentcloudapi\.com|tcb\.qcloud\.la)$|^https?$/
const WECHAT = /(^|\.)(weixin|wechat|qq)\.(qq\.)?com$/

/** Why a host cannot be reached, and what to use instead. */
export function refusal(host: string, path = ''): Error {
  const [, asked, instead] = (CLOUDBASE.test(host) && GATEWAY.find(([pattern]) => pattern.test(path))) || []
  if (asked) return new Error(`${asked} not available in the local CloudBase: use ${instead} instead`)
  const use = CLOUDBASE.test(host)
    ? 'collections (app.database()) and functions (app.callFunction()) instead'
    : WECHAT.test(host)
      ? 'app.callWxOpenApi() for WeChat, and process.env.WECOM_BASE_URL for WeCom'
      : 'a stand-in on 127.0.0.1'
  return new Error(`${host} is not reachable from the local CloudBase, whose functions stay on this computer: use ${use}`)
}
