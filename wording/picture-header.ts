/** What a picture's first bytes say, read before anything is decoded: a few kilobytes may unpack into gigabytes. */
export interface PictureHeader {
  format: 'jpg' | 'png' | 'webp' | 'gif' | 'heic'
  /** In pixels, as stored: before it is turned. */
  width: number
  height: number
  /** EXIF's orientation, 1 to 8; 1 stands upright. */
  turn: number
}

type Found = Omit<PictureHeader, 'format'>

/** Undefined for what is no picture, or names no size. */
export const pictureHeader = (b: Uint8Array): PictureHeader | undefined => {
  const view = new DataView(b.buffer, b.byteOffset, b.byteLength)
  try {
    const format = formatOf(b)
    const found = format && readers[format](b, view)
    return found && found.width > 0 && found.height > 0 ? { format, ...found } : undefined
  } catch (e) {
    if (e instanceof RangeError) return undefined
    throw e
  }
}

const latin = (b: Uint8Array, from: number, to: number) => String.fromCharCode(...b.subarray(from, to))

const formatOf = (b: Uint8Array): PictureHeader['format'] | undefined => {
  if (b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff) return 'jpg'
  if (latin(b, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'png'
  if (latin(b, 0, 4) === 'RIFF' && latin(b, 8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a$/.test(latin(b, 0, 6))) return 'gif'
  if (/^ftyp(?:hei|hev|mif1|msf1|avif)/.test(latin(b, 4, 12))) return 'heic'
  return undefined
}

/** The largest of several sizes counts: nobody hides a large picture behind a small one. */
const larger = (a: Found | undefined, width: number, height: number, turn = 1): Found =>
  a && a.width * a.height >= width * height ? a : { width, height, turn }

const jpeg = (b: Uint8Array, view: DataView): Found | undefined => {
  let found: Found | undefined
  let turn = 1
  for (let at = 2; at + 4 <= b.length; ) {
    if (b[at] !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xda) break
    const isSize = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isSize) found = larger(found, view.getUint16(at + 7), view.getUint16(at + 5))
    if (marker === 0xe1 && latin(b, at + 4, at + 10) === 'Exif\0\0') turn = exifTurn(view, at + 10)
    at += 2 + view.getUint16(at + 2)
  }
  return found && { ...found, turn }
}

const exifTurn = (view: DataView, tiff: number): number => {
  const little = view.getUint16(tiff) === 0x4949
  const first = tiff + view.getUint32(tiff + 4, little)
  for (let i = 0; i < view.getUint16(first, little); i++) {
    const entry = first + 2 + i * 12
    if (view.getUint16(entry, little) !== 0x0112) continue
    const turn = view.getUint16(entry + 8, little)
    return turn >= 1 && turn <= 8 ? turn : 1
  }
  return 1
}

const webp = (b: Uint8Array, view: DataView): Found | undefined => {
  let found: Found | undefined
  for (let at = 12; at + 18 <= b.length; ) {
    const name = latin(b, at, at + 4)
    if (name === 'VP8X') found = larger(found, 1 + (view.getUint32(at + 12, true) & 0xffffff), 1 + (view.getUint32(at + 14, true) >>> 8))
    if (name === 'VP8 ') found = larger(found, view.getUint16(at + 14, true) & 0x3fff, view.getUint16(at + 16, true) & 0x3fff)
    if (name === 'VP8L') {
      const bits = view.getUint32(at + 9, true)
      found = larger(found, 1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff))
    }
    const size = view.getUint32(at + 4, true)
    at += 8 + size + (size % 2)
  }
  return found
}

/** A telephone's HEIC holds tiles and the whole: each says its size in a box named `ispe`. */
const heic = (b: Uint8Array, view: DataView): Found | undefined => {
  let found: Found | undefined
  for (let at = b.indexOf(0x69); at >= 0 && at + 16 <= b.length; at = b.indexOf(0x69, at + 1))
    if (latin(b, at, at + 4) === 'ispe') found = larger(found, view.getUint32(at + 8), view.getUint32(at + 12))
  return found
}

const readers: Record<PictureHeader['format'], (b: Uint8Array, view: DataView) => Found | undefined> = {
  jpg: jpeg,
  png: (b, view) => (latin(b, 12, 16) === 'IHDR' ? { width: view.getUint32(16), height: view.getUint32(20), turn: 1 } : undefined),
  webp,
  gif: (_b, view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true), turn: 1 }),
  heic,
}
