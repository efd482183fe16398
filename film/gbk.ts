/** Words in GBK, the code of old card software; nothing where a letter is not in it. Browsers only read GBK: what they read of every pair of bytes says how to write it. */
export const inGbk = (words: string): Uint8Array | undefined => {
  const table = gbkTable()
  const bytes: number[] = []
  for (const letter of words) {
    const code = letter.codePointAt(0) as number
    const pair = table.get(letter)
    if (code < 0x80) bytes.push(code)
    else if (pair) bytes.push(pair >> 8, pair & 0xff)
    else return undefined
  }
  return Uint8Array.from(bytes)
}

let made: Map<string, number> | undefined
const gbkTable = (): Map<string, number> => {
  if (made) return made
  const decoder = new TextDecoder('gbk')
  made = new Map()
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) {
      const letter = second === 0x7f ? '' : decoder.decode(Uint8Array.of(first, second))
      if ([...letter].length === 1 && letter !== '\ufffd' && !made.has(letter)) made.set(letter, (first << 8) | second)
    }
  return made
}
