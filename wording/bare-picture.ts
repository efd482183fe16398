/** A picture without what cameras write beside it: where and when, with which telephone, sometimes by whom. */
import { pictureHeader } from './picture-header'

const damaged = () => new RangeError('not whole')
const viewOf = (b: Uint8Array) => new DataView(b.buffer, b.byteOffset, b.byteLength)

const joined = (parts: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** APP1 and APP13 hold EXIF, XMP and IPTC, COM words; after the picture's end phones append whole films. Of the EXIF how the picture is turned stays. */
const jpeg = (b: Uint8Array): Uint8Array => {
  const view = viewOf(b)
  const turn = pictureHeader(b)?.turn ?? 1
  const kept = [b.subarray(0, 2), ...(turn === 1 ? [] : [turned(turn)])]
  for (let at = 2; ; ) {
    const marker = b[at + 1]
    if (b[at] !== 0xff || marker === undefined) throw damaged()
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9) return joined([...kept, b.subarray(at, at + 2)])
    let next = at + 2 + view.getUint16(at + 2)
    if (marker === 0xda) next = scanEnd(b, next)
    const isColour = marker === 0xe0 || marker === 0xe2 || marker === 0xee
    const isTold = (marker >= 0xe0 && marker <= 0xef && !isColour) || marker === 0xfe
    if (!isTold) kept.push(b.subarray(at, next))
    at = next
  }
}

/** An EXIF of one entry: the orientation. */
const turned = (turn: number): Uint8Array => {
  const hex = `ffe10022457869660000${'4d4d002a00000008'}${'0001'}${'01120003000000010'}00${turn}000000000000`
  return new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))
}

/** Where the next marker stands after the dots themselves. */
const scanEnd = (b: Uint8Array, from: number): number => {
  for (let at = b.indexOf(0xff, from); at >= 0; at = b.indexOf(0xff, at + 1)) {
    const after = b[at + 1] as number
    if (after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7)) return at
  }
  throw damaged()
}

const pngKept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'iCCP'])
const png = (b: Uint8Array): Uint8Array => {
  const view = viewOf(b)
  const kept = [b.subarray(0, 8)]
  for (let at = 8; at + 12 <= b.length; ) {
    const name = String.fromCharCode(...b.subarray(at + 4, at + 8))
    const next = at + 12 + view.getUint32(at)
    if (pngKept.has(name)) kept.push(b.subarray(at, next))
    if (name === 'IEND') return joined(kept)
    at = next
  }
  throw damaged()
}

/** Throws `RangeError` for one that cannot be read to its end. */
export const barePicture = { jpg: jpeg, png }
