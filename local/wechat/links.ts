import { randomBytes } from 'node:crypto'
import { codeImage } from './code-image'
import type { Data, WxContext } from './context'
import { refusal } from './refusal'

const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/
const THIRTY_DAYS = 30 * 86_400

export async function getUnlimited(data: Data, { outbox, origin }: WxContext) {
  const { scene, page = '', width = 430 } = data as { scene?: string; page?: string; width?: number }
  if (!SCENE.test(String(scene ?? ''))) return refusal(40169, 'invalid length for scene, or the data is not json string')
  if (page.startsWith('/')) return refusal(41030, 'invalid page')
  if (width < 280 || width > 1280) return refusal(40097, 'invalid width')
  const link = `${origin()}/${page}?scene=${encodeURIComponent(String(scene))}`
  await outbox.keep('wxacode.getUnlimited', { ...data, link })
  return { errcode: 0, errmsg: 'ok', contentType: 'image/png', buffer: codeImage(link, width).toString('base64') }
}

/** `urllink.generate`: a link for a text message, which opens the app here. */
export async function generateUrlLink(data: Data, { outbox, origin }: WxContext) {
  const { path = '', query = '', expire_type, expire_interval = 30, expire_time, is_expire = true } = data as Record<string, never>
  if (String(path).startsWith('/')) return refusal(40165, 'invalid path')
  const seconds = expire_type === 1 ? Number(expire_interval) * 86_400 : Number(expire_time ?? 0) - Date.now() / 1000
  if (is_expire && seconds > THIRTY_DAYS) return refusal(85402, 'expire time is more than 30 days')
  const url_link = `${origin()}/${path}${query ? `?${query}` : ''}${String(query) ? '&' : '?'}l=${randomBytes(5).toString('hex')}`
  await outbox.keep('urllink.generate', { ...data, url_link })
  return { errcode: 0, errmsg: 'ok', url_link }
}
