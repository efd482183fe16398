import { zlibSync } from 'fflate'

/** A picture of dots that are on or off, as a PNG with one bit a dot: what monochrome cards take. `pixels`: red, green, blue, and a fourth, of each dot; on is whatever is not black. */
export const oneBitPng = (pixels: Uint8ClampedArray, width: number, height: number): Uint8Array => {
  const row = 1 + Math.ceil(width / 8)
  const rows = new Uint8Array(row * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      if (pixels[at] || pixels[at + 1] || pixels[at + 2]) rows[y * row + 1 + (x >> 3)]! |= 0x80 >> (x & 7)
    }
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head[8] = 1
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return joined([signature, chunk('IHDR', head), chunk('IDAT', zlibSync(rows, { level: 9 })), chunk('IEND', new Uint8Array(0))])
}

const chunk = (name: string, inside: Uint8Array): Uint8Array => {
  const named = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), inside])
  const [long, check] = [new Uint8Array(4), new Uint8Array(4)]
  new DataView(long.buffer).setUint32(0, inside.length)
  new DataView(check.buffer).setUint32(0, crc32(named))
  return joined([long, named, check])
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** As PNG's own standard has it (its annex D). */
const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
