/** A part of a picture, from `top` on and `high`, and the size at which it is read. */
export interface Strip {
  top: number
  high: number
  width: number
  height: number
}

/** The longest side that is read at once: letters stay clear, and an old phone's memory lasts. */
const side = 1600
const widest = 1080
/** Of a strip's height, seen again in the next, so that no line is cut. */
const overlap = 0.08

/** A usual picture is one strip; a long screenshot several, since made small as a whole its letters could not be read. */
export const stripsOf = (width: number, height: number): Strip[] => {
  if (height <= 2.5 * width) return [strip(0, height, Math.min(1, side / Math.max(width, height)), width)]
  const scale = Math.min(1, widest / width)
  const high = Math.round(side / scale)
  const step = Math.round(high * (1 - overlap))
  const count = Math.ceil((height - high) / step) + 1
  return Array.from({ length: count }, (_strip, i) => strip(i * step, Math.min(high, height - i * step), scale, width))
}

const strip = (top: number, high: number, scale: number, width: number): Strip => ({
  ...{ top, high },
  ...{ width: Math.round(width * scale), height: Math.round(high * scale) },
})

/** The words of all strips; lines that two of them saw stand once. */
export const joinedStrips = (read: string[]): string => {
  const lines: string[] = []
  for (const words of read) {
    const more = words.split('\n')
    let same = Math.min(lines.length, more.length)
    while (same > 0 && lines.slice(-same).join('\n') !== more.slice(0, same).join('\n')) same--
    lines.push(...more.slice(same))
  }
  return lines.join('\n')
}
