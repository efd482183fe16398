/** A voice for words: Tencent Cloud's speech synthesis (TextToVoice) with the county's own key; on a laptop the stand-in of `local/` behind the same protocol. */
import { createHash, randomUUID } from 'node:crypto'
import { signedTc3 } from './tc3'

/** Whether the county has a key of its own. Without one nothing is spoken, and nothing else changes. */
export const hasSpeech = () => !!(process.env.SPEECH_SECRET_ID && process.env.SPEECH_SECRET_KEY)

/** A woman's voice of the class 精品音色; the county may choose another of the service's list. */
const voice = () => Number(process.env.SPEECH_VOICE || 101001)
/** Slower than the service speaks by itself: 0.8 times, for elders. */
const pace = -1

/** Stands for these words in this voice at this pace. */
export const soundId = (words: string): string =>
  createHash('sha256')
    .update(JSON.stringify([voice(), pace, words]))
    .digest('hex')
    .slice(0, 32)

/** What the service counts and is paid for: each character, marks too. */
export const charactersOf = (words: string): number => [...words].length

/** Why the service gave no sound. `later`: it may at the next minute; `words`: it will never take these; `stop`: it takes nothing until somebody does something. `mayBePaid`: it was asked, and did not say that it made nothing. */
export class NotSpoken extends Error {
  constructor(
    readonly code: string,
    readonly until: 'later' | 'words' | 'stop',
    readonly mayBePaid = false,
  ) {
    super(code)
  }
}

/** The service's error codes by their beginning: https://cloud.tencent.com/document/product/1073/37995. */
const kindOf = (code: string): NotSpoken['until'] => {
  if (/^(InvalidParameterValue\.(InvalidText|Text)|InvalidParameter\.InvalidText|UnsupportedOperation\.TextTooLong)/.test(code))
    return 'words'
  if (/^(AuthFailure|UnauthorizedOperation|InvalidParameter|UnsupportedOperation|ResourceUnavailable|MissingParameter)/.test(code))
    return 'stop'
  return 'later'
}

/** Whether a request never reached the service. */
const neverSent = (e: unknown): boolean =>
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$/.test(String((e as { cause?: { code?: unknown } })?.cause?.code))

/** These words as MP3: at most 150 characters, as they are said. */
export const say = async (words: string): Promise<Buffer> => {
  const { SPEECH_SECRET_ID: id = '', SPEECH_SECRET_KEY: key = '' } = process.env
  const url = new URL(process.env.SPEECH_BASE_URL || 'https://tts.tencentcloudapi.com')
  const host = url.host
  const body = JSON.stringify({
    Text: words,
    SessionId: randomUUID(),
    ModelType: 1,
    VoiceType: voice(),
    Speed: pace,
    SampleRate: 16_000,
    Codec: 'mp3',
  })
  const at = Math.floor(Date.now() / 1000)
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: signedTc3({ id, key }, host, body, at, 'tts'),
      'x-tc-action': 'TextToVoice',
      'x-tc-version': '2019-08-23',
      'x-tc-timestamp': String(at),
    },
    body,
    signal: AbortSignal.timeout(15_000),
  }).catch((e: unknown) => {
    throw new NotSpoken(e instanceof Error ? e.name : 'network', 'later', !neverSent(e))
  })
  const { Response } = (await response.json().catch(() => ({ Response: {} }))) as { Response: { Audio?: string; Error?: { Code: string } } }
  if (Response.Error) throw new NotSpoken(Response.Error.Code, kindOf(Response.Error.Code))
  if (!Response.Audio) throw new NotSpoken(`http.${response.status}`, 'later', true)
  return Buffer.from(Response.Audio, 'base64')
}
