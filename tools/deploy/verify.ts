import { type Cloud, patiently } from './cloud'
import { each, Stopped, say } from './said'
import type { Hosting } from './settings'

interface Invoked {
  InvokeResult?: number
  RetMsg?: string
  ErrMsg?: string
}

/** Calls functions that were deployed, as the platform and as somebody at the website: each has to answer; what a console's switch can stop is named. */
export const verify = async ({ manager, env }: Cloud, names: string[], hosting: Hosting): Promise<void> => {
  const silent = await each(names, async (name) => {
    const answer = (await patiently(() => manager.functions.invokeFunction(name, { call: '' }))) as Invoked
    return isRefusal(answer) ? [] : [`${name}（${answer.ErrMsg || answer.RetMsg || '没有回答'}）`]
  })
  if (silent.flat().length > 0) throw new Stopped(`部署了，可是这些云函数不答应：${silent.flat().join('、')}。请在控制台里看它们的日志`)
  await patiently(() => manager.functions.invokeFunction('home', {}))
  say(`  ✓ ${names.length} 个云函数都答应`)
  say((await hasPage(hosting)) ? '  ✓ 网页打得开' : `  ！网页还打不开：https://${hosting.domain}。刚开通的要等几分钟`)
  say((await answersVisitor(env)) ? '  ✓ 没登录的人看得到今天的提示' : '  ！网页上还读不到今天的提示：控制台的登录方式里打开“匿名登录”')
}

/** A call that does not exist is refused in words: so the function has loaded, and reads what it is asked. */
const isRefusal = ({ InvokeResult, RetMsg = '' }: Invoked) => InvokeResult === 0 && RetMsg.includes('"notFound"')

const hasPage = async ({ domain }: Hosting): Promise<boolean> => {
  const response = await fetch(`https://${domain}/`).catch(() => undefined)
  return !!response?.ok && (await response.text()).includes('id="day"')
}

const answersVisitor = async (env: string): Promise<boolean> => {
  const gateway = `https://${env}.api.tcloudbasegateway.com`
  const post = async (path: string, body: object, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    return (await fetch(gateway + path, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<Record<string, unknown>>
  }
  try {
    const { access_token } = await post(`/auth/v1/signin/anonymously?client_id=${env}`, {})
    return (await post('/v1/functions/home', { call: 'today', input: {} }, String(access_token))).ok === true
  } catch {
    return false
  }
}
