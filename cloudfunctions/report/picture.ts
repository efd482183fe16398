import { CallError } from '../_kit/call-error'

const largest = 1024 * 1024

/** What a picture's first bytes say it is, whatever its sender calls it. */
const kinds = {
  jpg: (b: Buffer) => b.subarray(0, 3).toString('hex') === 'ffd8ff',
  png: (b: Buffer) => b.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
  webp: (b: Buffer) => b.subarray(0, 4).toString('latin1') === 'RIFF' && b.subarray(8, 12).toString('latin1') === 'WEBP',
}

/** A picture from base64. Throws `badInput` for what is no picture or too large. */
export const picture = (base64: string): { bytes: Buffer; extension: string } => {
  const bytes = Buffer.from(base64, 'base64')
  const extension = Object.entries(kinds).find(([, fits]) => fits(bytes))?.[0]
  if (!extension) throw new CallError('badInput', '这不是能用的图片，请换一张照片或截图')
  if (bytes.length > largest) throw new CallError('badInput', '图片太大，请压缩到1兆以内再传')
  return { bytes, extension }
}
