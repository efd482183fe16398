const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]))

/** The bytes of a base64 text: WeChat's phones have no `atob`. */
export const bytesOf = (base64: string): Uint8Array => {
  const length = base64.replace(/=+$/, '').length
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let held = 0
  let at = 0
  for (let i = 0; i < length; i++) {
    held = ((held << 6) | (values.get(base64.charCodeAt(i)) ?? 0)) & 0xffffff
    if (i % 4) bytes[at++] = (held >> (6 - 2 * (i % 4))) & 0xff
  }
  return bytes
}
