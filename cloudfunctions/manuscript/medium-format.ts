import { type MediumKind, mediaKinds } from '../../types/words/medium'
import { CallError } from '../_kit/call-error'

const text = (b: Buffer, from: number, to: number) => b.subarray(from, to).toString('latin1')
const starts = (b: Buffer, hex: string) => b.subarray(0, hex.length / 2).toString('hex') === hex
const isBoxed = (b: Buffer) => text(b, 4, 8) === 'ftyp'
/** Still pictures (HEIC, AVIF) and sounds come in the same boxes as videos. */
const brand = (b: Buffer) => text(b, 8, 12)
const isStill = (b: Buffer) => /^(?:heic|heix|mif1|msf1|avif|hevc)/.test(brand(b))

type Formats = Record<string, (b: Buffer) => boolean>
/** What the first bytes say it is, whatever its sender calls it: what both WeChat and browsers show. */
const formats = {
  picture: {
    jpg: (b) => starts(b, 'ffd8ff'),
    png: (b) => starts(b, '89504e470d0a1a0a'),
    webp: (b) => text(b, 0, 4) === 'RIFF' && text(b, 8, 12) === 'WEBP',
  },
  sound: {
    wav: (b) => text(b, 0, 4) === 'RIFF' && text(b, 8, 12) === 'WAVE',
    m4a: (b) => isBoxed(b) && brand(b).startsWith('M4A'),
    aac: (b) => b[0] === 0xff && ((b[1] ?? 0) & 0xf6) === 0xf0,
    mp3: (b) => text(b, 0, 3) === 'ID3' || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0 && ((b[1] ?? 0) & 0x06) !== 0),
  },
  video: { mp4: (b) => isBoxed(b) && !isStill(b) && !brand(b).startsWith('M4A') },
} satisfies Record<MediumKind, Formats>

const usable: Record<MediumKind, string> = {
  picture: '这不是能用的图片，请换一张照片或截图',
  sound: '这不是能放的声音，请用MP3、M4A、AAC或WAV',
  video: '这不是能放的视频，请用MP4',
}

/** The file name's end. Throws `badInput` for anything that is not of the kind. */
export const formatOf = (kind: MediumKind, bytes: Buffer): string => {
  const format = Object.entries(formats[kind] as Formats).find(([, fits]) => fits(bytes))?.[0]
  if (!format) throw new CallError('badInput', usable[kind])
  return format
}

export const requireSize = (kind: MediumKind, bytes: number): void => {
  const { name, megabytes } = mediaKinds[kind]
  if (bytes > megabytes * 1024 * 1024) throw new CallError('badInput', `${name}太大，最多${megabytes}兆，请剪短或压小再传`)
}
