import { NoSound, type Recording, secondsSince } from './microphone-words'

/** What most devices play comes first: Safari and newer Chrome record MP4, older Chrome and Firefox WebM or Ogg. */
const formats = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/webm;codecs=opus', 'audio/webm', 'audio/ogg;codecs=opus']

/** Records from now until `stop`, or so many seconds; enough for a voice, three kilobytes a second. */
export const record = async (most: number): Promise<Recording> => {
  const stream = await microphone()
  const mimeType = formats.find((format) => MediaRecorder.isTypeSupported(format))
  const recorder = new MediaRecorder(stream, { ...(mimeType && { mimeType }), audioBitsPerSecond: 24_000 })
  const parts: Blob[] = []
  let dropped = false
  const ended = new Promise<void>((resolve) => {
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onstop = () => resolve()
  })
  recorder.start()
  const began = Date.now()
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const limit = setTimeout(stop, most * 1000)
  const taken = ended.then(async () => {
    clearTimeout(limit)
    for (const track of stream.getTracks()) track.stop()
    if (dropped) return undefined
    const blob = new Blob(parts)
    if (blob.size === 0) throw new NoSound('没录上声音，请再说一遍。')
    return { bytes: await base64(blob), length: secondsSince(began, most) }
  })
  const drop = () => {
    dropped = true
    stop()
  }
  return { taken, stop, drop }
}

const microphone = async () => {
  if (!navigator.mediaDevices || !('MediaRecorder' in window)) throw new NoSound('这个浏览器不能录音，请写下来，或者在微信里打开。')
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch (e) {
    if (!(e instanceof DOMException)) throw e
    throw new NoSound(
      e.name === 'NotAllowedError' ? '没有准许用话筒。点网址旁边的小图标，准许用话筒，再来说。' : '没找到能用的话筒，请写下来。',
    )
  }
}

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/** Where it can be played from. Browsers look at the bytes, whatever they are called. */
export const playable = (_id: string, bytes: string): string => `data:audio/mp4;base64,${bytes}`
