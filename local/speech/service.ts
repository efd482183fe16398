import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Clock } from '../clock'
import type { LocalConfig } from '../config'
import { isObject, parsed, readBody, sendJson } from '../http/respond'
import type { Faults } from '../wechat/faults'
import { silence } from './silence'

const LIMIT = 100_000
const FIVE_MINUTES = 300

class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

/**
 * Tencent Cloud's TextToVoice (`https://tts.tencentcloudapi.com`, 2019-08-23) at `/speech`: the same request, signature, limits, codes and answer.
 * The voice is another: espeak-ng in a thread of its own, begun with the first words, or silence of the same length.
 */
export class Speech {
  private speaker: Worker | undefined
  private readonly waiting = new Map<string, { done: (mp3: Buffer) => void; failed: (error: Error) => void }>()

  constructor(
    private readonly config: LocalConfig['speech'],
    private readonly clock: Clock,
    private readonly faults: Faults,
    private readonly dist: string,
  ) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const RequestId = randomUUID()
    try {
      const body = await readBody(request, LIMIT)
      if (!body) throw new Refused('InvalidRequest', 'the request is too large')
      this.requireSigned(request, body)
      if (request.headers['x-tc-action'] !== 'TextToVoice' || request.headers['x-tc-version'] !== '2019-08-23')
        throw new Refused('InvalidAction', 'only TextToVoice of 2019-08-23 is available here')
      const { words, session, speed } = asked(parsed(String(body)))
      if (this.faults.has('speechFails')) throw new Refused('UnsupportedOperation.AccountArrears', '账号欠费')
      const mp3 = this.config?.speaks ? await this.speak(words, speed) : silence([...words].length)
      if (this.faults.has('speechCut'))
        return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"Response":{"Audio":"')
      sendJson(response, 200, { Response: { Audio: mp3.toString('base64'), SessionId: session, Subtitles: [], RequestId } })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      sendJson(response, 200, { Response: { Error: { Code: error.code, Message: error.message }, RequestId } })
    }
  }

  /** TC3-HMAC-SHA256 over content type, host and body, not older than five minutes. */
  private requireSigned(request: IncomingMessage, body: Buffer): void {
    if (!this.config) throw new Refused('AuthFailure.SecretIdNotFound', 'no speech is declared here')
    const { secretId, secretKey } = this.config
    const at = Number(request.headers['x-tc-timestamp'])
    if (!(Math.abs(this.clock.now() / 1000 - at) < FIVE_MINUTES))
      throw new Refused('AuthFailure.SignatureExpire', 'the signature is too old')
    const scope = `${new Date(at * 1000).toISOString().slice(0, 10)}/tts/tc3_request`
    const signed = `POST\n/\n\ncontent-type:${request.headers['content-type']}\nhost:${request.headers.host}\n\ncontent-type;host\n${hash(body)}`
    const key = hmac(hmac(hmac(`TC3${secretKey}`, scope.slice(0, 10)), 'tts'), 'tc3_request')
    const signature = hmac(key, `TC3-HMAC-SHA256\n${at}\n${scope}\n${hash(signed)}`).toString('hex')
    const wanted = Buffer.from(`TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`)
    const given = Buffer.from(request.headers.authorization ?? '')
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      throw new Refused('AuthFailure.SignatureFailure', 'the signature does not fit the request')
  }

  private speak(words: string, speed: number): Promise<Buffer> {
    this.speaker ??= this.begin()
    const id = randomUUID()
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed })
      this.speaker?.postMessage({ id, words, speed })
    })
  }

  private begin(): Worker {
    const speaker = new Worker(join(process.cwd(), this.dist, 'local', 'speaker.js'))
    speaker.unref()
    speaker.on('message', ({ id, mp3 }: { id: string; mp3: Uint8Array }) => {
      this.waiting.get(id)?.done(Buffer.from(mp3))
      this.waiting.delete(id)
    })
    speaker.on('error', (error) => {
      for (const { failed } of this.waiting.values()) failed(error as Error)
      this.waiting.clear()
      this.speaker = undefined
    })
    return speaker
  }
}

/** What may be asked for, as the service's documentation has it. */
function asked(body: unknown): { words: string; session: string; speed: number } {
  if (!isObject(body)) throw new Refused('InvalidRequest', 'the body is not a JSON object')
  const { Text: words, SessionId: session, Speed: speed = 0, Codec: codec = 'wav', SampleRate: rate = 16_000, VoiceType: voice = 0 } = body
  if (typeof words !== 'string') throw new Refused('InvalidParameterValue.Text', 'Text is missing')
  if (words.trim() === '') throw new Refused('InvalidParameterValue.TextEmpty', 'Text is empty')
  if (!/[\p{Script=Han}A-Za-z0-9]/u.test(words)) throw new Refused('InvalidParameterValue.InvalidText', 'Text has nothing to be said')
  const length = /\p{Script=Han}/u.test(words) ? 150 : 500
  if ([...words].length > length) throw new Refused('InvalidParameterValue.TextTooLong', `Text has more than ${length} characters`)
  if (typeof session !== 'string' || !session) throw new Refused('InvalidParameterValue.SessionId', 'SessionId is missing')
  if (typeof speed !== 'number' || speed < -2 || speed > 6) throw new Refused('InvalidParameterValue.Speed', 'Speed is from -2 to 6')
  if (codec !== 'mp3') throw new Refused('InvalidParameterValue.Codec', 'only mp3 is made here')
  if (rate !== 16_000) throw new Refused('InvalidParameterValue.SampleRate', 'only 16000 is made here')
  if (!Number.isInteger(voice)) throw new Refused('InvalidParameterValue.VoiceType', 'VoiceType is a number')
  return { words, session, speed }
}
