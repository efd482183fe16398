import { CallError } from '../_kit/call-error'

const largest = 5 * 1024 * 1024

/** What a recording's first bytes say it is, whatever its sender calls it. */
const kinds = {
  wav: (b: Buffer) => b.subarray(0, 4).toString('latin1') === 'RIFF' && b.subarray(8, 12).toString('latin1') === 'WAVE',
  m4a: (b: Buffer) => b.subarray(4, 8).toString('latin1') === 'ftyp',
  aac: (b: Buffer) => b[0] === 0xff && ((b[1] ?? 0) & 0xf6) === 0xf0,
  mp3: (b: Buffer) =>
    b.subarray(0, 3).toString('latin1') === 'ID3' || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0 && ((b[1] ?? 0) & 0x06) !== 0),
}

/** The file name's end for a recording that phones can play. Throws `badInput` for anything else, or too much of it. */
export const audioKind = (bytes: Buffer): string => {
  if (bytes.length > largest) throw new CallError('badInput', '录音太大，请剪短，或压缩到5兆以内再传')
  const kind = Object.entries(kinds).find(([, fits]) => fits(bytes))?.[0]
  if (!kind) throw new CallError('badInput', '这不是能放的录音，请用MP3、M4A、AAC或WAV')
  return kind
}
