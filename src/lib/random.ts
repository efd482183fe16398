/**
 * Random bytes in WeChat, whose synchronous source is Math.random (wx.getRandomValues is asynchronous and absent before 2.15).
 * Stirred with the clock; what is made from it must be unlikely to repeat, and a receipt opens nothing but a status.
 */
export const randomBytes = (n: number): number[] =>
  Array.from({ length: n }, (_x, i) => (Math.floor(Math.random() * 0x100000000) ^ (Date.now() >>> (i % 8))) & 255)
