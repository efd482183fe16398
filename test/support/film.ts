/** What a film's file holds, and how near its pictures come to what was drawn. */
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny'
import type { Page } from 'playwright-core'

/** Notes each picture, as it is drawn, in grey: in its own dots where it is small, else in as many as can be kept. Before the page is opened. */
export const noteDrawn = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const drawn: { width: number; height: number; grey: Uint8Array }[] = []
    const greyOf = (source: CanvasImageSource, width: number, height: number) => {
      const scale = width * height > 300_000 ? 4 : 1
      const [w, h] = [Math.floor(width / scale), Math.floor(height / scale)]
      const pen = new OffscreenCanvas(w, h).getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D
      pen.drawImage(source, 0, 0, w, h)
      const { data } = pen.getImageData(0, 0, w, h)
      return Uint8Array.from({ length: w * h }, (_dot, i) => {
        const [red = 0, green = 0, blue = 0] = data.subarray(i * 4, i * 4 + 3)
        return Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
      })
    }
    const Own = window.VideoFrame
    Object.assign(window, {
      drawn,
      greyOf,
      VideoFrame: class extends Own {
        constructor(source: HTMLCanvasElement, init: VideoFrameInit) {
          super(source, init)
          if (source instanceof HTMLCanvasElement)
            drawn.push({ width: source.width, height: source.height, grey: greyOf(source, source.width, source.height) })
        }
      },
    })
  })
}

interface Told {
  width: number
  height: number
  codec: string
  /** Seconds. */
  long: number
  sound: { codec: string; rate: number; long: number } | undefined
  packets: { type: 'key' | 'delta'; at: number; data: string }[]
  description: string | undefined
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** An MP4 taken apart. */
export const filmOf = async (bytes: Buffer): Promise<Told> => {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) })
  const [video, audio] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()]
  if (!video) throw new Error('no picture in it')
  const config = await video.getDecoderConfig()
  if (!config) throw new Error('nothing to decode it with')
  const packets: Told['packets'] = []
  for await (const packet of new EncodedPacketSink(video).packets())
    packets.push({ type: packet.type, at: Math.round(packet.timestamp * 1e6), data: base64(packet.data) })
  const sound = audio && (await audio.getDecoderConfig())
  const described = config.description
  return {
    width: config.codedWidth ?? 0,
    height: config.codedHeight ?? 0,
    codec: config.codec,
    long: await video.computeDuration(),
    sound: audio && sound ? { codec: sound.codec, rate: sound.sampleRate, long: await audio.computeDuration() } : undefined,
    packets,
    description: described && base64(new Uint8Array(described as ArrayBuffer)),
  }
}

export interface Likeness {
  drawn: number
  decoded: number
  width: number
  height: number
  /** Of the picture that is worst: the mean difference in grey, of 255. */
  mean: number
  /** The part of its dots that are further off than a fifth of all grey. */
  far: number
}

/** Decodes every picture in the page that drew the film, and compares each with what was drawn. */
export const likeness = (page: Page, { packets, codec, description }: Told): Promise<Likeness> =>
  page.evaluate(
    async ({ packets, codec, description }) => {
      type Kept = { drawn: { grey: Uint8Array }[]; greyOf: (source: CanvasImageSource, width: number, height: number) => Uint8Array }
      const { drawn, greyOf } = window as unknown as Kept
      const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const got = { drawn: drawn.length, decoded: 0, width: 0, height: 0, mean: 0, far: 0 }
      const judge = (frame: VideoFrame) => {
        const grey = greyOf(frame, frame.displayWidth, frame.displayHeight)
        const was = drawn[got.decoded]?.grey ?? new Uint8Array(grey.length)
        Object.assign(got, { decoded: got.decoded + 1, width: frame.displayWidth, height: frame.displayHeight })
        frame.close()
        let [sum, far] = [0, 0]
        for (let i = 0; i < grey.length; i++) {
          const off = Math.abs((grey[i] ?? 0) - (was[i] ?? 0))
          sum += off
          if (off > 51) far += 1
        }
        got.mean = Math.max(got.mean, sum / grey.length)
        got.far = Math.max(got.far, far / grey.length)
      }
      let wrong: unknown
      const decoder = new VideoDecoder({ output: judge, error: (e) => (wrong = e) })
      decoder.configure({ codec, ...(description && { description: bytes(description) }) })
      for (const { type, at, data } of packets) {
        decoder.decode(new EncodedVideoChunk({ type, timestamp: at, data: bytes(data) }))
        while (decoder.decodeQueueSize > 8) await new Promise((resolve) => decoder.addEventListener('dequeue', resolve, { once: true }))
      }
      await decoder.flush()
      if (wrong) throw wrong
      return got
    },
    { packets, codec, description },
  )

/** The first picture of a film, decoded. `part`: from left, right, top and foot as parts of it. Its columns of light letters, from left to right: how high each is, and how often a row in it has no ink. */
export const columnsIn = (
  page: Page,
  { packets, codec, description }: Told,
  part: { left: number; right: number; top: number; foot: number },
) =>
  page.evaluate(
    async ({ packet, codec, description, part }) => {
      const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const frames: VideoFrame[] = []
      const decoder = new VideoDecoder({ output: (frame) => frames.push(frame), error: console.error })
      decoder.configure({ codec, ...(description && { description: bytes(description) }) })
      decoder.decode(new EncodedVideoChunk({ type: 'key', timestamp: 0, data: bytes(packet) }))
      await decoder.flush()
      const frame = frames[0] as VideoFrame
      const [w, h] = [frame.displayWidth, frame.displayHeight]
      const [left, top] = [Math.round(w * part.left), Math.round(h * part.top)]
      const [width, height] = [Math.round(w * part.right) - left, Math.round(h * part.foot) - top]
      const pen = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D
      pen.drawImage(frame, left, top, width, height, 0, 0, width, height)
      for (const one of frames) one.close()
      const { data } = pen.getImageData(0, 0, width, height)
      const inked = (x: number, y: number) => (data[(y * width + x) * 4 + 1] as number) > 150
      const rows = Array.from({ length: height }, (_row, y) => y)
      const found: [number, number][] = []
      for (let x = 0; x < width; x++) {
        if (!rows.some((y) => inked(x, y))) continue
        const last = found.at(-1)
        // letters have gaps of some dots, columns of many
        if (last && x - last[1] < 12) last[1] = x
        else found.push([x, x])
      }
      return found.map(([from, to]) => {
        const inRow = rows.map((y) => Array.from({ length: to - from + 1 }, (_dot, i) => inked(from + i, y)).some(Boolean))
        const [first, last] = [inRow.indexOf(true), inRow.lastIndexOf(true)]
        const within = inRow.slice(first, last + 1)
        return { high: last - first + 1, gaps: within.filter((ink, i) => !ink && within[i - 1]).length }
      })
    },
    { packet: packets[0]?.data ?? '', codec, description, part },
  )

/** How loud a film is around each of these seconds: the largest deflection, of 1. */
export const loudness = (page: Page, bytes: Buffer, seconds: number[]): Promise<number[]> =>
  page.evaluate(
    async ({ film, seconds }) => {
      const data = Uint8Array.from(atob(film), (letter) => letter.charCodeAt(0))
      const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(data.buffer)
      const samples = sound.getChannelData(0)
      return seconds.map((second) =>
        Math.max(...samples.subarray(Math.round((second - 0.05) * 48_000), Math.round((second + 0.05) * 48_000)).map(Math.abs)),
      )
    },
    { film: base64(bytes), seconds },
  )
