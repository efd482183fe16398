import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody, readObject, sendJson } from '../http/respond'
import type { Data, WxContext } from './context'
import { GroupSend } from './group-send'
import { refusal } from './refusal'

const A_MINUTE = 60_000
const BOT_LIMIT = 20
/** The most bytes of one request. */
const LIMIT = 3_000_000

/** An access token's life. */
const TOKEN = 7_200_000

/**
 * WeCom's server (`https://qyapi.weixin.qq.com/cgi-bin/…`) at `/wecom/cgi-bin/…`: the group robot's webhook and mass
 * sending to customer groups, which an employee has to confirm.
 */
export class WeCom {
  private readonly sent = new Map<string, number[]>()
  readonly groups: GroupSend

  constructor(private readonly context: WxContext) {
    this.groups = new GroupSend(context)
  }

  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const name = url.pathname.slice('/wecom/cgi-bin/'.length)
    const data = name === 'media/upload' ? await skipped(request) : await readObject(request, LIMIT)
    if (data === 'too large') return sendJson(response, 200, refusal(45001, 'media size out of limit'))
    if (data === 'not a JSON object') return sendJson(response, 200, refusal(93017, 'invalid json'))
    const { faults } = this.context
    if (faults.has('slow')) await new Promise((resolve) => setTimeout(resolve, 3000))
    if (faults.has('failing')) return sendJson(response, 200, refusal(-1, 'system busy'))
    if (faults.has('rateLimited') && name.startsWith('externalcontact/'))
      return sendJson(response, 200, refusal(45009, 'api freq out of limit'))
    try {
      sendJson(response, 200, this.stranger(name, url) ?? (await this.answer(name, data.value, url)))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      sendJson(response, 200, refusal(40058, 'invalid Request Parameter: one is not of the type that is wanted'))
    }
  }

  /** All but two of the calls need an access token that still holds. */
  private stranger(name: string, { searchParams }: URL): object | null {
    if (name === 'gettoken' || name === 'webhook/send') return null
    const made = Number(/^local-(\d+)$/.exec(searchParams.get('access_token') ?? '')?.[1])
    if (!made) return refusal(40014, 'invalid access_token')
    return made + TOKEN < this.context.clock.now() ? refusal(42001, 'access_token expired') : null
  }

  private token({ searchParams }: URL): object {
    if (!searchParams.get('corpid')) return refusal(40013, 'invalid corpid')
    if (!searchParams.get('corpsecret')) return refusal(40001, 'invalid credential')
    return { errcode: 0, errmsg: 'ok', access_token: `local-${this.context.clock.now()}`, expires_in: TOKEN / 1000 }
  }

  private answer(name: string, data: Data, url: URL): object | Promise<object> {
    switch (name) {
      case 'gettoken':
        return this.token(url)
      case 'webhook/send':
        return this.webhook(url.searchParams.get('key') ?? '', data)
      case 'externalcontact/add_msg_template':
        return this.groups.add(data)
      case 'externalcontact/cancel_groupmsg_send':
        return this.groups.cancel(data)
      case 'externalcontact/get_groupmsg_task':
        return this.groups.tasks(data)
      case 'externalcontact/get_groupmsg_send_result':
        return this.groups.results(data)
      case 'media/upload':
        return this.groups.upload()
      default:
        return refusal(60020, 'this call is not available in the local WeCom')
    }
  }

  /** 20 messages a minute a robot. */
  private async webhook(key: string, data: Data): Promise<object> {
    if (!key) return refusal(93000, 'invalid webhook url')
    const wrong = wrongMessage(data)
    if (wrong) return wrong
    const now = this.context.clock.now()
    for (const [robot, times] of this.sent) if (times.every((at) => at <= now - A_MINUTE)) this.sent.delete(robot)
    const recent = (this.sent.get(key) ?? []).filter((at) => at > now - A_MINUTE)
    if (recent.length >= BOT_LIMIT || this.context.faults.has('rateLimited')) return refusal(45009, 'api freq out of limit')
    this.sent.set(key, [...recent, now])
    await this.context.outbox.keep('wecom.webhook', { key, ...data })
    return { errcode: 0, errmsg: 'ok' }
  }
}

/** What is uploaded is not looked at. */
async function skipped(request: IncomingMessage): Promise<{ value: Data } | 'too large'> {
  return (await readBody(request, LIMIT)) ? { value: {} } : 'too large'
}

function wrongMessage(data: Data): object | null {
  const part = data[String(data.msgtype)] as { content?: string; base64?: string; md5?: string } | undefined
  if (!part) return refusal(40008, 'invalid message type')
  const bytes = Buffer.byteLength(part.content ?? '')
  if (data.msgtype === 'text' && bytes > 2048) return refusal(45002, 'content: at most 2048 bytes')
  if (data.msgtype === 'markdown' && bytes > 4096) return refusal(45002, 'content: at most 4096 bytes')
  if (data.msgtype !== 'image') return null
  const image = Buffer.from(part.base64 ?? '', 'base64')
  if (image.length > 2 * 1024 * 1024) return refusal(40009, 'image: at most 2 MB')
  return createHash('md5').update(image).digest('hex') === part.md5 ? null : refusal(301019, 'md5 does not match')
}
