import type { Template } from '../../types/entities/consent'
import { type Outcome, outcomeOf, outcomeOfError } from './outcome'
import { app } from './store'
import { templateId } from './templates'

/** What WeChat takes in a `thing` field. */
const thing = (words: string) => (words.length > 20 ? `${words.slice(0, 19)}…` : words)

interface Words {
  what: string
  todo: string
  /** Milliseconds; shown in Asia/Shanghai. */
  at: number
}

/** One subscribe message to one person. The template has the fields thing1 (what), thing2 (what to do), time3 (since when). */
export const sendSubscribeMessage = async (
  touser: string,
  template: Template,
  page: string,
  { what, todo, at }: Words,
): Promise<Outcome> => {
  const template_id = templateId(template)
  if (!template_id) return outcomeOf(40037)
  const time = new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
  const data = { thing1: { value: thing(what) }, thing2: { value: thing(todo) }, time3: { value: time } }
  try {
    const { result } = await app.callWxOpenApi(
      { apiName: 'subscribeMessage.send', requestData: { touser, template_id, page, data } },
      { timeout: 5000 },
    )
    return outcomeOf((result as { errcode?: number } | undefined)?.errcode ?? Number.NaN)
  } catch (e) {
    return outcomeOfError(e)
  }
}
