import { deflateSync } from 'node:zlib'
import qrcode from 'qrcode-generator'
import { crc32 } from './crc32'

/** White margin in modules, as scanners want it. */
const QUIET = 4

/** A PNG that any phone can scan, about `width` pixels wide. */
export function codeImage(text: string, width: number): Buffer {
  const code = qrcode(0, 'M')
  code.addData(text, 'Byte')
  code.make()
  const modules = code.getModuleCount() + 2 * QUIET
  const scale = Math.max(1, Math.floor(width / modules))
  const side = modules * scale
  const dark = (x: number, y: number) => {
    const [row, column] = [Math.floor(y / scale) - QUIET, Math.floor(x / scale) - QUIET]
    const inside = row >= 0 && column >= 0 && row < modules - 2 * QUIET && column < modules - 2 * QUIET
    return inside && code.isDark(row, column)
  }
  const rows = Buffer.alloc((side + 1) * side, 255)
  for (let y = 0; y < side; y++) {
    rows[y * (side + 1)] = 0 // no filter
    for (let x = 0; x < side; x++) if (dark(x, y)) rows[y * (side + 1) + 1 + x] = 0
  }
  return png(side, rows)
}

/** A greyscale PNG from filtered rows. */
function png(side: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 8 // bits a pixel
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
