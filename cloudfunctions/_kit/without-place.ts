/** Takes out of a file what cameras and recorders write beside it: where and when, with which telephone, sometimes by whom. */
import { barePicture } from '../../wording/bare-picture'
import { CallError } from './call-error'

const damaged = () => new CallError('badInput', '这个文件读不完整，请另选一个，或重新存一遍再传')

const webp = (b: Buffer): Buffer => {
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= b.length; ) {
    const name = b.subarray(at, at + 4).toString('latin1')
    const size = b.readUInt32LE(at + 4)
    const chunk = Buffer.from(b.subarray(at, at + 8 + size + (size % 2)))
    if (name === 'VP8X') chunk[8] = (chunk[8] as number) & ~0x0c // says that EXIF and XMP follow
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at += chunk.length || 8
  }
  const head = Buffer.from('RIFF____WEBP', 'latin1')
  head.writeUInt32LE(4 + kept.reduce((sum, one) => sum + one.length, 0), 4)
  return Buffer.concat([head, ...kept])
}

const within = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf'])
const telling = new Set(['udta', 'meta', 'uuid'])

/** Boxes that tell become empty ones of the same size: what follows stays where the film's own index says it is. */
const boxed = (from: Buffer): Buffer => {
  const b = Buffer.from(from)
  const empty = (at: number, end: number) => {
    while (at + 8 <= end) {
      const name = b.subarray(at + 4, at + 8).toString('latin1')
      const short = b.readUInt32BE(at)
      const size = short === 1 && at + 16 <= end ? Number(b.readBigUInt64BE(at + 8)) : short === 0 ? end - at : short
      if (size < 8 || at + size > end) throw damaged()
      if (telling.has(name)) {
        b.write('free', at + 4, 'latin1')
        b.fill(0, at + (short === 1 ? 16 : 8), at + size)
      } else if (within.has(name)) empty(at + (short === 1 ? 16 : 8), at + size)
      at += size
    }
  }
  empty(0, b.length)
  return b
}

/** ID3: what recorders write before (version 2) and behind (version 1) the sound itself. */
const untagged = (b: Buffer): Buffer => {
  let from = 0
  while (b.subarray(from, from + 3).toString('latin1') === 'ID3') {
    const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (b.readUInt8(from + at) & 0x7f), 0)
    from += 10 + size + (b.readUInt8(from + 5) & 0x10 ? 10 : 0)
  }
  const to = b.subarray(-128, -125).toString('latin1') === 'TAG' ? b.length - 128 : b.length
  if (from >= to) throw damaged()
  return b.subarray(from, to)
}

const formats: Record<string, (bytes: Buffer) => Buffer> = {
  ...{ jpg: (b) => Buffer.from(barePicture.jpg(b)), png: (b) => Buffer.from(barePicture.png(b)), webp },
  ...{ mp4: boxed, m4a: boxed, mp3: untagged, aac: untagged },
}

/** The same picture, sound or video without them. Throws `badInput` for one that cannot be read to its end. */
export const withoutPlace = (format: string, bytes: Buffer): Buffer => {
  try {
    return (formats[format] ?? ((same: Buffer) => same))(bytes)
  } catch (e) {
    throw e instanceof RangeError ? damaged() : e
  }
}
