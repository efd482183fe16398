/** Takes out of a file what cameras and recorders write beside it: where and when, with which telephone, sometimes by whom. */
import { pictureHeader } from '../../wording/picture-header'
import { CallError } from './call-error'

const damaged = () => new CallError('badInput', '这个文件读不完整，请另选一个，或重新存一遍再传')

/** APP1 and APP13 hold EXIF, XMP and IPTC, COM words; after the picture's end phones append whole films. Of the EXIF how the picture is turned stays. */
const jpeg = (b: Buffer): Buffer => {
  const turn = pictureHeader(b)?.turn ?? 1
  const kept = [b.subarray(0, 2), ...(turn === 1 ? [] : [turned(turn)])]
  for (let at = 2; ; ) {
    const marker = b[at + 1] as number
    if (b[at] !== 0xff || marker === undefined) throw damaged()
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9) return Buffer.concat([...kept, b.subarray(at, at + 2)])
    let next = at + 2 + b.readUInt16BE(at + 2)
    if (marker === 0xda) next = scanEnd(b, next)
    const isColour = marker === 0xe0 || marker === 0xe2 || marker === 0xee
    const isTold = (marker >= 0xe0 && marker <= 0xef && !isColour) || marker === 0xfe
    if (!isTold) kept.push(b.subarray(at, next))
    at = next
  }
}

/** An EXIF of one entry: the orientation. */
const turned = (turn: number): Buffer =>
  Buffer.from(`ffe10022457869660000${'4d4d002a00000008'}${'0001'}${'01120003000000010'}00${turn}000000000000`, 'hex')

/** Where the next marker stands after the dots themselves. */
const scanEnd = (b: Buffer, from: number): number => {
  for (let at = b.indexOf(0xff, from); at >= 0; at = b.indexOf(0xff, at + 1)) {
    const after = b[at + 1] as number
    if (after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7)) return at
  }
  throw damaged()
}

const pngKept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'iCCP'])
const png = (b: Buffer): Buffer => {
  const kept = [b.subarray(0, 8)]
  for (let at = 8; at + 12 <= b.length; ) {
    const name = b.subarray(at + 4, at + 8).toString('latin1')
    const next = at + 12 + b.readUInt32BE(at)
    if (pngKept.has(name)) kept.push(b.subarray(at, next))
    if (name === 'IEND') return Buffer.concat(kept)
    at = next
  }
  throw damaged()
}

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
  ...{ jpg: jpeg, png, webp },
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
