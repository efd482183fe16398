/** MP3 as a row of frames: sounds are joined without being decoded. */

const bitrates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const rates = { 3: [44_100, 48_000, 32_000], 2: [22_050, 24_000, 16_000], 0: [11_025, 12_000, 8_000] }

/** The length in bytes and in seconds of the frame of layer III that begins here; nothing where none does. */
const frameAt = (bytes: Buffer, at: number) => {
  if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xe6) !== 0xe2) return undefined
  const version = ((bytes[at + 1] as number) >> 3) & 3
  const third = bytes[at + 2] ?? 0
  const bitrate = bitrates[version === 3 ? 1 : 2][third >> 4] ?? 0
  const rate = rates[version as 0 | 2 | 3]?.[(third >> 2) & 3] ?? 0
  if (!bitrate || !rate) return undefined
  const samples = version === 3 ? 1152 : 576
  return { length: Math.floor((samples * bitrate * 125) / rate) + ((third >> 1) & 1), seconds: samples / rate }
}

/** The frames with sound in them: what was written around them, and the frame that only describes the others, is left out. */
export const framesOf = (mp3: Buffer): { bytes: Buffer; seconds: number }[] => {
  const tag = mp3.subarray(0, 3).toString('latin1') === 'ID3' ? 10 + [6, 7, 8, 9].reduce((n, i) => n * 128 + (mp3[i] ?? 0), 0) : 0
  const frames: { bytes: Buffer; seconds: number }[] = []
  for (let at = tag; at < mp3.length; ) {
    const frame = frameAt(mp3, at)
    if (!frame) {
      at++
      continue
    }
    const bytes = mp3.subarray(at, at + frame.length)
    if (bytes.length === frame.length && !/Xing|Info|VBRI/.test(bytes.subarray(0, 64).toString('latin1')))
      frames.push({ bytes, seconds: frame.seconds })
    at += frame.length
  }
  return frames
}

/** A breath between two sentences, in seconds. */
const breath = 0.3

/** Sounds one after the other, with a pause between them. */
export const joinMp3 = (sounds: Buffer[], pause = breath): Buffer => {
  const parts = sounds.map(framesOf).filter(({ length }) => length > 0)
  return Buffer.concat(
    parts.flatMap((frames, i) => [
      ...frames.map(({ bytes }) => bytes),
      ...(i < parts.length - 1 ? pauseLike(frames[0] as Frame, pause) : []),
    ]),
  )
}
type Frame = ReturnType<typeof framesOf>[number]

/** Frames of the same form with nothing in them: silence. */
const pauseLike = ({ bytes, seconds }: Frame, pause: number): Buffer[] => {
  const silent = Buffer.alloc(bytes.length)
  bytes.copy(silent, 0, 0, 4)
  silent[1] = (silent[1] as number) | 1 // no checksum
  return Array.from({ length: Math.ceil(pause / seconds) }, () => silent)
}

/** Whether they can be joined: all of them MP3, of one rate and with as many channels. A player may stop where that changes. */
export const areAlike = (sounds: Buffer[]): boolean => {
  const forms = sounds.map((sound) => {
    const [, second = 0, third = 0, fourth = 0] = framesOf(sound)[0]?.bytes ?? []
    return second && `${(second >> 3) & 3} ${(third >> 2) & 3} ${fourth >> 6 === 3}`
  })
  return forms.every((form) => form && form === forms[0])
}
