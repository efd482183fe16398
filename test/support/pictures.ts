/** Small pictures whose headers are whole: enough for whoever reads a picture without drawing it. */
const chunk = (name: string, inside: Buffer) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(inside.length)
  head.write(name, 4)
  return Buffer.concat([head, inside, Buffer.alloc(4)])
}

export const pngOf = (width = 4, height = 3, dots = Buffer.from('dots'), ...more: [string, string][]): Buffer => {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  const told = more.map(([name, inside]) => chunk(name, Buffer.from(inside)))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', size),
    ...told,
    chunk('IDAT', dots),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const jpegSegment = (marker: number, inside: Buffer | string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(Buffer.byteLength(inside) + 2, 2)
  return Buffer.concat([head, Buffer.from(inside as string)])
}

/** `told`: segments before the dots, such as EXIF. */
export const jpegOf = (width = 4, height = 3, ...told: Buffer[]): Buffer => {
  const size = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  size.writeUInt16BE(height, 1)
  size.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    ...told,
    jpegSegment(0xdb, 'table'),
    jpegSegment(0xc0, size),
    jpegSegment(0xda, 'scan'),
    Buffer.from([1, 2, 0xff, 0, 3]),
    Buffer.from('ffd9', 'hex'),
  ])
}

/** A telephone's EXIF: how the picture is turned, and where it was taken. */
export const exif = (turn: number): Buffer =>
  jpegSegment(
    0xe1,
    Buffer.concat([Buffer.from(`4578696600004d4d002a0000000800010112000300000001000${turn}000000000000`, 'hex'), Buffer.from('GPS 44.1N')]),
  )
