import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody, sendJson } from '../http/respond'
import type { Data, WxContext } from './context'
import { refusal } from './refusal'

const A_MINUTE = 60_000
const BOT_LIMIT = 20

interface Task {
  sender: string
  chats: string[]
  /** When the employee confirmed sending; null = not yet. */
  sentAt: number | null
}

/**
 * WeCom's server (`https://qyapi.weixin.qq.com/cgi-bin/…`) at `/wecom/cgi-bin/…`: the group robot's webhook and mass
 * sending to customer groups, which an employee has to confirm.
 */
export class WeCom {
  private readonly sent = new Map<string, number[]>()
  private readonly tasks = new Map<string, Task>()

  constructor(private readonly context: WxContext) {}

  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const body = await readBody(request, 3_000_000)
    let data: Data = {}
    try {
      if (body?.length) data = JSON.parse(body.toString()) as Data
    } catch {
      return sendJson(response, 200, refusal(93017, 'invalid json'))
    }
    const { faults } = this.context
    if (faults.has('slow')) await new Promise((resolve) => setTimeout(resolve, 3000))
    if (faults.has('failing')) return sendJson(response, 200, refusal(-1, 'system busy'))
    const name = url.pathname.slice('/wecom/cgi-bin/'.length)
    sendJson(response, 200, await this.answer(name, data, url))
  }

  /** The employee taps "send" in WeCom. */
  confirm(msgid: string): boolean {
    const task = this.tasks.get(msgid)
    if (task) task.sentAt ??= this.context.clock.now()
    return task !== undefined
  }

  private answer(name: string, data: Data, url: URL): object | Promise<object> {
    switch (name) {
      case 'gettoken':
        return { errcode: 0, errmsg: 'ok', access_token: 'local', expires_in: 7200 }
      case 'webhook/send':
        return this.webhook(url.searchParams.get('key') ?? '', data)
      case 'externalcontact/add_msg_template':
        return this.addTemplate(data)
      case 'externalcontact/get_groupmsg_task':
        return this.withTask(data, (task) => ({
          task_list: [{ userid: task.sender, status: task.sentAt ? 2 : 0, send_time: seconds(task) }],
        }))
      case 'externalcontact/get_groupmsg_send_result':
        return this.withTask(data, (task) => ({
          send_list: task.chats.map((chat_id) => ({ chat_id, userid: task.sender, status: task.sentAt ? 1 : 0, send_time: seconds(task) })),
        }))
      default:
        return refusal(60020, `${name} is not available in the local WeCom`)
    }
  }

  /** 20 messages a minute a robot. */
  private async webhook(key: string, data: Data): Promise<object> {
    if (!key) return refusal(93000, 'invalid webhook url')
    const wrong = wrongMessage(data)
    if (wrong) return wrong
    const now = this.context.clock.now()
    const recent = (this.sent.get(key) ?? []).filter((at) => at > now - A_MINUTE)
    if (recent.length >= BOT_LIMIT || this.context.faults.has('rateLimited')) return refusal(45009, 'api freq out of limit')
    this.sent.set(key, [...recent, now])
    await this.context.outbox.keep('wecom.webhook', { key, ...data })
    return { errcode: 0, errmsg: 'ok' }
  }

  private async addTemplate(data: Data): Promise<object> {
    const { chat_type, sender, chat_id_list = [], text, attachments = [] } = data as Record<string, never>
    const chats = chat_id_list as string[]
    if (chat_type !== 'group' || !sender) return refusal(40058, 'chat_type group and sender are wanted')
    if (chats.length > 2000 || (attachments as unknown[]).length > 9) return refusal(40058, 'at most 2000 chats and 9 attachments')
    if (!text && (attachments as unknown[]).length === 0) return refusal(41033, 'text or attachments are wanted')
    const msgid = `local_${randomUUID()}`
    this.tasks.set(msgid, { sender, chats, sentAt: null })
    await this.context.outbox.keep('wecom.add_msg_template', { msgid, ...data })
    return { errcode: 0, errmsg: 'ok', msgid, fail_list: [] }
  }

  private withTask(data: Data, answer: (task: Task) => object): object {
    const task = this.tasks.get(String(data.msgid))
    return task ? { errcode: 0, errmsg: 'ok', next_cursor: '', ...answer(task) } : refusal(41051, 'invalid msgid')
  }
}

const seconds = (task: Task) => (task.sentAt === null ? 0 : Math.floor(task.sentAt / 1000))

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
