import { CallError } from '../_kit/call-error'

const largest = 1024 * 1024

/** What the first bytes say it is. WeChat's recorder gives MP3, AAC or WAV; browsers give WebM or Ogg (Chrome, Firefox) or MP4 (Safari). */
const kinds = {
  mp3: (b: Buffer) =>
    b.subarray(0, 3).toString('latin1') === 'ID3' || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0 && ((b[1] ?? 0) & 0x06) !== 0),
  aac: (b: Buffer) => b[0] === 0xff && ((b[1] ?? 0) & 0xf6) === 0xf0,
  m4a: (b: Buffer) => b.subarray(4, 8).toString('latin1') === 'ftyp',
  wav: (b: Buffer) => b.subarray(0, 4).toString('latin1') === 'RIFF' && b.subarray(8, 12).toString('latin1') === 'WAVE',
  webm: (b: Buffer) => b.subarray(0, 4).toString('hex') === '1a45dfa3' && b.subarray(0, 64).includes('webm'),
  ogg: (b: Buffer) => b.subarray(0, 4).toString('latin1') === 'OggS',
}

/** A sound that may be kept, with its file name's end. Throws `badInput` for what is no sound, or too large. */
export const sound = (bytes: Buffer): { bytes: Buffer; extension: string } => {
  if (bytes.length > largest) throw new CallError('badInput', '这段录音太大，请分成短一点的再录')
  const extension = Object.entries(kinds).find(([, fits]) => fits(bytes))?.[0]
  if (!extension) throw new CallError('badInput', '这不是能放的录音，请重新录一段')
  return { bytes, extension }
}
