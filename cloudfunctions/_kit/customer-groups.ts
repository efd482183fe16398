import { type Outcome, outcomeOf, outcomeOfError } from './outcome'
import { askWecom as ask, cardCover } from './wecom'

/** What WeCom takes at most in one task. */
export const mostChats = 2000

interface Words {
  text: string
  title: string
  /** The mini program's page, with its query. */
  page: string
}

/** WeCom counts a card's title in bytes. */
const within = (words: string, bytes: number): string => {
  if (Buffer.byteLength(words) <= bytes) return words
  let short = words
  while (Buffer.byteLength(`${short}…`) > bytes) short = short.slice(0, -1)
  return `${short}…`
}

/** Sets one employee the task of sending words and card to customer groups of theirs. Nothing is in a group before that employee confirms. */
export const setGroupTask = async (sender: string, chats: string[], { text, title, page }: Words): Promise<Outcome> => {
  try {
    const card = process.env.APPID ? await miniProgram(process.env.APPID, title, page) : []
    if (!Array.isArray(card)) return card
    const { errcode, msgid } = await ask('externalcontact/add_msg_template', {
      chat_type: 'group',
      sender,
      chat_id_list: chats,
      text: { content: text },
      attachments: card,
    })
    return errcode === 0 ? { kind: 'sent', task: String(msgid) } : outcomeOf(errcode)
  } catch (e) {
    return outcomeOfError(e)
  }
}

const miniProgram = async (appid: string, title: string, page: string): Promise<object[] | Outcome> => {
  const cover = await cardCover()
  if (typeof cover !== 'string') return cover
  return [{ msgtype: 'miniprogram', miniprogram: { title: within(title, 64), pic_media_id: cover, appid, page } }]
}

/** How a group stands in WeCom's own counting. */
export interface ChatResult {
  chat: string
  state: 'waiting' | 'sent' | 'gone' | 'full'
}
const states: Record<number, ChatResult['state']> = { 0: 'waiting', 1: 'sent', 2: 'gone', 3: 'full' }

/** How far a task is: null when WeCom cannot say now, no results while the employee has not confirmed. */
export const taskResults = async (task: string, sender: string): Promise<ChatResult[] | null> => {
  const asked = await ask('externalcontact/get_groupmsg_task', { msgid: task, limit: 1000 })
  if (asked.errcode !== 0) return null
  const own = (asked.task_list as { userid: string; status: number }[]).find((t) => t.userid === sender)
  if (own?.status !== 2) return []
  const results: ChatResult[] = []
  for (let cursor = ''; ; ) {
    const page = await ask('externalcontact/get_groupmsg_send_result', { msgid: task, userid: sender, limit: 1000, cursor })
    if (page.errcode !== 0) return null
    const rows = page.send_list as { chat_id: string; status: number }[]
    results.push(...rows.map((r) => ({ chat: r.chat_id, state: states[r.status] ?? 'waiting' })))
    cursor = String(page.next_cursor ?? '')
    if (!cursor) return results
  }
}

/** Stops a task: an employee who has not confirmed cannot any more. True when WeCom has done so. */
export const stopTask = async (task: string): Promise<boolean> =>
  (await ask('externalcontact/cancel_groupmsg_send', { msgid: task })).errcode === 0
