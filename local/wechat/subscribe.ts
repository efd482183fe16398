import type { Data, WxContext } from './context'
import { refusal } from './refusal'

/** WeChat's limits by the beginning of a field's name, in characters. */
const FIELD: Record<string, (value: string) => boolean> = {
  thing: (v) => v.length <= 20,
  number: (v) => /^[\d.,+-]{1,32}$/.test(v),
  letter: (v) => /^[A-Za-z]{1,32}$/.test(v),
  symbol: (v) => v.length <= 5,
  character_string: (v) => /^[\x20-\x7e]{1,32}$/.test(v),
  time: (v) => /\d{1,2}:\d{2}|\d+[年月日]/.test(v),
  date: (v) => /\d{4}[年/-]\d{1,2}[月/-]\d{1,2}/.test(v),
  amount: (v) => /^[^\d]?\d{1,10}(\.\d+)?元?$/.test(v),
  phone_number: (v) => /^[\d+()-]{1,17}$/.test(v),
  car_number: (v) => v.length <= 8,
  name: (v) => v.length <= (/^[\x20-\x7e]+$/.test(v) ? 20 : 10),
  phrase: (v) => /^[\u4e00-\u9fff]{1,5}$/.test(v),
}

/** `subscribeMessage.send`: one consent of this person to this template pays for one message. */
export async function sendSubscribeMessage(data: Data, { outbox, consents, faults }: WxContext) {
  const {
    touser,
    template_id,
    data: fields,
  } = data as { touser?: string; template_id?: string; data?: Record<string, { value?: unknown }> }
  if (!touser) return refusal(40003, 'invalid openid')
  if (!template_id) return refusal(40037, 'invalid template_id')
  if (faults.has('badParameter')) return refusal(47003, 'argument invalid! data.thing1.value is invalid')
  for (const [name, field] of Object.entries(fields ?? {})) {
    const kind = name.replace(/\d+$/, '')
    const value = String(field?.value ?? '')
    if (!value || !Object.hasOwn(FIELD, kind) || !FIELD[kind]?.(value))
      return refusal(47003, `argument invalid! data.${name}.value is invalid`)
  }
  if (!fields || Object.keys(fields).length === 0) return refusal(47003, 'argument invalid! data is empty')
  if (faults.has('sensitive')) return refusal(45168, 'sensitive content')
  if (faults.has('banned')) return refusal(43107, 'user is banned from receiving')
  if (faults.has('concurrent')) return refusal(43108, 'concurrent send to the same user')
  if (faults.has('notSubscribed') || !consents.spend(touser, template_id)) return refusal(43101, 'user refuse to accept the msg')
  const msgid = await outbox.keep('subscribeMessage.send', data).catch((error) => {
    consents.give(touser, [template_id]) // nothing was sent for it
    throw error
  })
  return { errcode: 0, errmsg: 'ok', msgid }
}
