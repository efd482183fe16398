/** One voice's samples as a WAV file of sixteen bits. */
export const wav = (samples: Float32Array, rate: number): Blob => {
  const bytes = new DataView(new ArrayBuffer(44 + samples.length * 2))
  const word = (at: number, letters: string) => {
    for (let i = 0; i < letters.length; i++) bytes.setUint8(at + i, letters.charCodeAt(i))
  }
  word(0, 'RIFF')
  bytes.setUint32(4, 36 + samples.length * 2, true)
  word(8, 'WAVEfmt ')
  bytes.setUint32(16, 16, true)
  bytes.setUint16(20, 1, true)
  bytes.setUint16(22, 1, true)
  bytes.setUint32(24, rate, true)
  bytes.setUint32(28, rate * 2, true)
  bytes.setUint16(32, 2, true)
  bytes.setUint16(34, 16, true)
  word(36, 'data')
  bytes.setUint32(40, samples.length * 2, true)
  samples.forEach((sample, i) => {
    bytes.setInt16(44 + i * 2, Math.max(-1, Math.min(1, sample)) * 0x7fff, true)
  })
  return new Blob([bytes.buffer], { type: 'audio/wav' })
}
