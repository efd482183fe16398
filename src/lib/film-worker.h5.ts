/** Makes an MP4 beside the page: the page's own policy lets no WebAssembly run, and a page behind another is slowed down; neither holds here. */
import {
  AudioSample,
  AudioSampleSource,
  BufferTarget,
  canEncodeAudio,
  Mp4OutputFormat,
  Output,
  VideoSample,
  VideoSampleSource,
} from 'mediabunny'
import type { FromWorker, ToWorker } from './film-words'

const port = self as unknown as {
  onmessage: (event: { data: ToWorker }) => void
  postMessage: (said: FromWorker, hand?: Transferable[]) => void
}

/** Seconds of sound that lie beside each other in the file, so that a player need not jump. */
const stretch = 0.5

interface Making {
  output: Output<Mp4OutputFormat, BufferTarget>
  video: VideoSampleSource
  /** Sound up to this second. */
  sound: (until: number) => Promise<void>
}

const begin = async ({ fps, codec, bitrate, small, sound }: Extract<ToWorker, { say: 'begin' }>): Promise<Making> => {
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target: new BufferTarget() })
  const video = new VideoSampleSource({
    codec: 'avc',
    fullCodecString: codec,
    bitrate,
    keyFrameInterval: 2,
    // the makers of graphics cards refuse pictures as low as a strip over the street
    hardwareAcceleration: small ? 'prefer-software' : 'no-preference',
  })
  output.addVideoTrack(video, { frameRate: fps })
  const audio = sound && (await soundTrack(output))
  await output.start()
  return { output, video, sound: audio && sound ? from(sound, audio) : async () => {} }
}

const soundTrack = async (output: Making['output']): Promise<AudioSampleSource> => {
  // Browsers on Linux make no AAC of their own
  if (!(await canEncodeAudio('aac', { numberOfChannels: 1, sampleRate: 48_000, bitrate: 96_000 })))
    (await import(/* webpackChunkName: "film-sound" */ '@mediabunny/aac-encoder')).registerAacEncoder()
  const audio = new AudioSampleSource({ codec: 'aac', bitrate: 96_000 })
  output.addAudioTrack(audio)
  return audio
}

const from = ({ rate, samples }: { rate: number; samples: Float32Array }, audio: AudioSampleSource): Making['sound'] => {
  let at = 0
  return async (until) => {
    while (at < samples.length && at / rate < until) {
      const end = Math.min(samples.length, at + Math.round(rate * stretch))
      const data = samples.slice(at, end)
      const sample = new AudioSample({ data, format: 'f32', numberOfChannels: 1, sampleRate: rate, timestamp: at / rate })
      await audio.add(sample)
      sample.close()
      at = end
    }
  }
}

let making: Promise<Making> | undefined

const frame = async (shown: VideoFrame): Promise<void> => {
  const { video, sound } = await (making as Promise<Making>)
  const sample = new VideoSample(shown)
  await sound(sample.timestamp + stretch)
  // answers when the encoder can take the next: a film never waits in the memory as pictures
  await video.add(sample)
  sample.close()
}

const end = async (): Promise<ArrayBuffer> => {
  const { output, sound } = await (making as Promise<Making>)
  await sound(Number.POSITIVE_INFINITY)
  await output.finalize()
  return output.target.buffer as ArrayBuffer
}

/** One thing after the other, in the order it was said. */
let last = Promise.resolve()
port.onmessage = ({ data }) => {
  last = last
    .then(async () => {
      if (data.say === 'begin') {
        making = begin(data)
        await making
        port.postMessage({ say: 'next' })
      } else if (data.say === 'frame') {
        await frame(data.frame)
        port.postMessage({ say: 'next' })
      } else {
        const film = await end()
        port.postMessage({ say: 'film', film }, [film])
      }
    })
    .catch((e: unknown) => port.postMessage({ say: 'trouble', words: String(e) }))
}
