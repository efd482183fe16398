/** A thread that speaks: Mandarin of espeak-ng (GPL-3) as MP3. Nothing but this file knows of the engine, and nothing that is deployed knows of this file. */
import { parentPort } from 'node:worker_threads'

/** Hz: what the engine gives, and what is asked for. */
const given = 22_050
const wanted = 16_000
/** Words a minute at the usual pace, and how much a step of `Speed` changes it. */
const usual = 160

type Engine = Awaited<typeof ready>['engine']

const ready = (async () => {
  const [{ default: load }, { Mp3Encoder }] = await Promise.all([import('@echogarden/espeak-ng-emscripten'), import('@breezystack/lamejs')])
  const { eSpeakNGWorker } = await load()
  const engine = await new eSpeakNGWorker()
  engine.set_voice('cmn')
  return { engine, Mp3Encoder }
})()

const spoken = (engine: Engine, words: string, speed: number): Int16Array => {
  const chunks: Buffer[] = []
  engine.set_rate(Math.round(usual * (1 + 0.2 * speed)))
  engine.synthesize(words, (audio) => {
    if (audio) chunks.push(Buffer.from(new Uint8Array(audio)))
    return 0
  })
  const bytes = Buffer.concat(chunks)
  const from = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length - (bytes.length % 2)))
  return Int16Array.from({ length: Math.floor((from.length * wanted) / given) }, (_sample, i) => {
    const at = (i * given) / wanted
    const before = from[Math.floor(at)] ?? 0
    return before + ((from[Math.floor(at) + 1] ?? before) - before) * (at % 1)
  })
}

parentPort?.on('message', async ({ id, words, speed }: { id: string; words: string; speed: number }) => {
  const { engine, Mp3Encoder } = await ready
  const samples = spoken(engine, words, speed)
  const encoder = new Mp3Encoder(1, wanted, 32)
  const parts: Buffer[] = []
  for (let at = 0; at < samples.length; at += 1152) parts.push(Buffer.from(encoder.encodeBuffer(samples.subarray(at, at + 1152))))
  parts.push(Buffer.from(encoder.flush()))
  parentPort?.postMessage({ id, mp3: new Uint8Array(Buffer.concat(parts)) })
})
