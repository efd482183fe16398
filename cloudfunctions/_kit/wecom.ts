import { type Outcome, outcomeOf } from './outcome'

export const wecomServer = () => process.env.WECOM_BASE_URL || 'https://qyapi.weixin.qq.com'

/** Whether the county has an application of its own in WeCom. Without one nothing is sent to customer groups, and nothing else changes. */
export const hasWecom = () => !!(process.env.WECOM_CORP_ID && process.env.WECOM_SECRET)

export type WecomAnswer = { errcode: number } & Record<string, unknown>

const ask = async (path: string, init: RequestInit): Promise<WecomAnswer> => {
  const response = await fetch(`${wecomServer()}/cgi-bin/${path}`, { ...init, signal: AbortSignal.timeout(5000) })
  return (await response.json()) as WecomAnswer
}

/** Kept as long as the instance lives; WeCom gives the same one to all instances for two hours. */
let token: { text: string; until: number } | undefined
const refresh = async (): Promise<WecomAnswer> => {
  const corp = new URLSearchParams({ corpid: process.env.WECOM_CORP_ID ?? '', corpsecret: process.env.WECOM_SECRET ?? '' })
  const answer = await ask(`gettoken?${corp}`, {})
  if (answer.errcode === 0) token = { text: String(answer.access_token), until: Date.now() + Number(answer.expires_in) * 1000 - 60_000 }
  return answer
}

/** WeCom takes a token back when it wants; what it refused for that reason has not happened and is asked once more. */
const takenBack = [40014, 42001]

const withToken = async (path: string, init: RequestInit, again = true): Promise<WecomAnswer> => {
  if (!token || token.until < Date.now()) {
    const refused = await refresh()
    if (refused.errcode !== 0 || !token) return refused
  }
  const answer = await ask(`${path}${path.includes('?') ? '&' : '?'}access_token=${encodeURIComponent(token.text)}`, init)
  if (!again || !takenBack.includes(answer.errcode)) return answer
  token = undefined
  return withToken(path, init, false)
}

/** One of WeCom's server calls, by its path under /cgi-bin/. */
export const askWecom = (path: string, body: object) =>
  withToken(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

let cover: { id: string; until: number } | undefined

/** A mini program's card in WeCom must have a picture; an uploaded one is good for three days. Gives its id, or why there is none. */
export const cardCover = async (): Promise<string | Outcome> => {
  if (cover && cover.until > Date.now()) return cover.id
  const form = new FormData()
  form.append('media', new Blob([Buffer.from(warning, 'base64')], { type: 'image/png' }), 'card.png')
  const { errcode, media_id } = await withToken('media/upload?type=image', { method: 'POST', body: form })
  if (errcode !== 0) return outcomeOf(errcode)
  cover = { id: String(media_id), until: Date.now() + 2 * 86_400_000 }
  return cover.id
}

/** 520 × 416: an exclamation mark on paper. */
const warning =
  'iVBORw0KGgoAAAANSUhEUgAAAggAAAGgAQMAAAD1lQ0+AAAABlBMVEX18uzAOSt98i5iAAAAbklEQVR42u3XMREAAAgDMfybBgVMDHBcXkDmNnJaEAgEAoFAIBAIBAKBQOgESZIkSZK01fybEwgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBIEmSPmXDEAgEAoFAIBAkSZIkSZIkHasA1rbgHZPig6gAAAAASUVORK5CYII='
