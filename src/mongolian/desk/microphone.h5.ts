import { base64 } from './base64'
import { longest, NoSound, type Taken } from './microphone-words'
import { wav } from './wav'

/** Enough for a voice; browsers mix and resample to it while decoding. */
const rate = 16_000

/** Records from now until `stop`, or the longest time. `drop` throws it away. What a browser records differs, so it becomes WAV, which everything plays. */
export const record = async (): Promise<{ taken: Promise<Taken | undefined>; stop: () => void; drop: () => void }> => {
  const stream = await microphone()
  const recorder = new MediaRecorder(stream)
  const parts: Blob[] = []
  let dropped = false
  const ended = new Promise<void>((resolve) => {
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onstop = () => resolve()
  })
  recorder.start()
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const limit = setTimeout(stop, longest * 1000)
  const taken = ended.then(async () => {
    clearTimeout(limit)
    for (const track of stream.getTracks()) track.stop()
    return dropped ? undefined : playable(new Blob(parts))
  })
  const drop = () => {
    dropped = true
    stop()
  }
  return { taken, stop, drop }
}

const microphone = async () => {
  if (!navigator.mediaDevices || !('MediaRecorder' in window)) throw new NoSound('这个浏览器不能录音，请选一段录好的录音。')
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch (e) {
    if (!(e instanceof DOMException)) throw e
    throw new NoSound(
      e.name === 'NotAllowedError'
        ? '没有准许用话筒。点网址旁边的小图标，准许用话筒，再来录。'
        : '没找到能用的话筒。接好话筒再试，或者选一段录好的录音。',
    )
  }
}

const playable = async (recorded: Blob): Promise<Taken> => {
  const context = new OfflineAudioContext(1, 1, rate)
  const sound = await context.decodeAudioData(await recorded.arrayBuffer()).catch(() => {
    throw new NoSound('没录上声音，请再录一遍。')
  })
  const audio = await base64(wav(sound.getChannelData(0), rate))
  return { audio, src: `data:audio/wav;base64,${audio}` }
}
