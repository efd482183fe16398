import { randomUUID } from 'node:crypto'
import type { Data, WxContext } from './context'
import { refusal } from './refusal'

/** Words by which a person or a test can have content found risky: WeChat's own sample text, and one that says what it is. */
const RISKY: [RegExp, number][] = [
  [/特3456书yuuo莞6543李zxcz蒜7782法fgnv级/, 20001],
  [/【测试违规】/, 20006],
  [/【测试诈骗】/, 20008],
]

const LATE = 10 * 60_000

export function msgSecCheck({ content, version, scene, openid }: Data, { faults }: WxContext) {
  if (typeof content !== 'string' || content.length > 2500) return refusal(47001, 'content: a text of at most 2500 characters is wanted')
  if (version !== 2 || !openid || ![1, 2, 3, 4].includes(Number(scene))) return refusal(40003, 'version 2 wants scene 1-4 and openid')
  const label = faults.has('sensitive') ? 20006 : (RISKY.find(([words]) => words.test(content))?.[1] ?? 100)
  const result = { suggest: label === 100 ? 'pass' : 'risky', label }
  return {
    errcode: 0,
    errmsg: 'ok',
    result,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
    trace_id: randomUUID(),
  }
}

/** The outcome is pushed later as a `wxa_media_check` event, matched by `trace_id`. */
export function mediaCheckAsync({ media_url, media_type, version, scene, openid }: Data, { faults, push }: WxContext) {
  if (!media_url || ![1, 2].includes(Number(media_type))) return refusal(40097, 'media_url and media_type are wanted')
  if (version !== 2 || !openid || ![1, 2, 3, 4].includes(Number(scene))) return refusal(40003, 'version 2 wants scene 1-4 and openid')
  const trace_id = randomUUID()
  const risky = /risky|违规/.test(decodeURIComponent(String(media_url)))
  const result = risky ? { suggest: 'risky', label: 20002 } : { suggest: 'pass', label: 100 }
  const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id, version: 2, errcode: 0, errmsg: 'ok', result, detail: [] }
  const tell = () => {
    push(event)
    if (faults.has('twice')) push(event)
  }
  setTimeout(tell, faults.has('lateMedia') ? LATE : 200).unref()
  return { errcode: 0, errmsg: 'ok', trace_id }
}
