import { randomUUID } from 'node:crypto'
import type { Data, WxContext } from './context'
import type { Message } from './outbox'
import { refusal } from './refusal'

/** As WeCom counts: 0 not yet, 1 sent, 2 the group is gone, 3 it had its share for today. */
type Status = 0 | 1 | 2 | 3

interface Task {
  msgid: string
  sender: string
  chats: string[]
  /** What the employee's tap did, by chat; absent before it. */
  done?: { at: number; results: Record<string, Status> }
  cancelled: boolean
}

/** Pictures that are remembered. */
const MEDIA = 1000

const kinds = { task: 'wecom.add_msg_template', done: 'wecom.confirmed', cancelled: 'wecom.cancel_groupmsg_send' } as const

/** Mass sending to customer groups: a task for an employee, who has to confirm it. What is known of it stands in the outbox, so that it outlives a restart. */
export class GroupSend {
  private readonly media = new Set<string>()

  constructor(private readonly context: WxContext) {}

  /** An uploaded picture's id, good for three days in WeCom, here until so many others were uploaded. */
  upload(): object {
    const media_id = `media-${randomUUID()}`
    if (this.media.size >= MEDIA) this.media.delete([...this.media][0] as string)
    this.media.add(media_id)
    return { errcode: 0, errmsg: 'ok', type: 'image', media_id }
  }

  async add(data: Data): Promise<object> {
    const wrong = this.wrong(data)
    if (wrong) return wrong
    const msgid = `local_${randomUUID()}`
    await this.context.outbox.keep(kinds.task, { msgid, ...data })
    return { errcode: 0, errmsg: 'ok', msgid, fail_list: [] }
  }

  /** The employee taps "send" in WeCom: what they have not stopped goes into the groups, as far as it can. */
  async confirm(msgid: string): Promise<boolean> {
    const task = this.find(msgid)
    if (!task || task.cancelled) return false
    const { faults } = this.context
    const status: Status = faults.has('chatGone') ? 2 : faults.has('chatFull') ? 3 : 1
    if (!task.done) await this.context.outbox.keep(kinds.done, { msgid, results: Object.fromEntries(task.chats.map((c) => [c, status])) })
    return true
  }

  async cancel(data: Data): Promise<object> {
    const task = this.find(String(data.msgid))
    if (!task || task.done) return refusal(41051, 'the task is not there or done')
    if (!task.cancelled) await this.context.outbox.keep(kinds.cancelled, { msgid: task.msgid })
    return { errcode: 0, errmsg: 'ok' }
  }

  /** Who has to send it, and whether they have. */
  tasks(data: Data): object {
    const task = this.find(String(data.msgid))
    if (!task) return refusal(41051, 'invalid msgid')
    return page([{ userid: task.sender, status: task.done ? 2 : 0, send_time: seconds(task) }], data)
  }

  /** What became of it, group by group. */
  results(data: Data): object {
    const task = this.find(String(data.msgid))
    if (!task) return refusal(41051, 'invalid msgid')
    if (data.userid !== task.sender) return refusal(40003, 'invalid userid')
    const list = task.chats.map((chat_id) => ({
      chat_id,
      userid: task.sender,
      status: task.done?.results[chat_id] ?? 0,
      send_time: seconds(task),
    }))
    return page(list, data)
  }

  private wrong({ chat_type, sender, chat_id_list = [], text, attachments = [] }: Data): object | null {
    const [chats, parts] = [chat_id_list as string[], attachments as Data[]]
    const { content = '' } = (text ?? {}) as { content?: string }
    if (chat_type !== 'group' || !sender) return refusal(40058, 'chat_type group and sender are wanted')
    if (chats.length > 2000 || parts.length > 9) return refusal(40058, 'at most 2000 chats and 9 attachments')
    if (!content && parts.length === 0) return refusal(41033, 'text or attachments are wanted')
    if (Buffer.byteLength(content) > 4000) return refusal(40058, 'text: at most 4000 bytes')
    const cards = parts.flatMap((part) => (part.msgtype === 'miniprogram' ? [part.miniprogram as Record<string, string>] : []))
    for (const { title = '', pic_media_id = '', appid, page } of cards) {
      if (!title || Buffer.byteLength(title) > 64) return refusal(40058, 'miniprogram.title: 1 to 64 bytes')
      if (!this.media.has(pic_media_id)) return refusal(40007, 'invalid media_id')
      if (!appid || !page) return refusal(40058, 'miniprogram: appid and page are wanted')
    }
    return null
  }

  private find(msgid: string): Task | undefined {
    const all = this.context.outbox.messages().filter(({ body }) => body.msgid === msgid)
    const of = (kind: string): Message | undefined => all.find((m) => m.kind === kind)
    const [made, done] = [of(kinds.task), of(kinds.done)]
    if (!made) return undefined
    const { sender, chat_id_list } = made.body as { sender: string; chat_id_list: string[] }
    return {
      msgid,
      sender,
      chats: chat_id_list ?? [],
      ...(done && { done: { at: done.at, results: done.body.results as Record<string, Status> } }),
      cancelled: of(kinds.cancelled) !== undefined,
    }
  }
}

const seconds = ({ done }: Task) => (done ? Math.floor(done.at / 1000) : 0)

/** A page of at most `limit` (default 500, at most 1000) from `cursor` on. */
const page = (list: object[], { limit = 500, cursor = '' }: Data): object => {
  const from = Number(cursor) || 0
  const to = from + Math.min(Number(limit), 1000)
  const name = list.some((one) => 'chat_id' in one) ? 'send_list' : 'task_list'
  return { errcode: 0, errmsg: 'ok', next_cursor: to < list.length ? String(to) : '', [name]: list.slice(from, to) }
}
