/** Which code a Mongolian text is written in. Stored is only the national standard's (GB/T 25914-2023, which is Unicode's); everything else is named, so that whoever writes can put it right. */

/** Letters of other scripts that lie in the same block: the standard's Hudum letters are U+1820–1842. */
const others = [
  { from: 0x1843, to: 0x185c, name: '托忒文' },
  { from: 0x185d, to: 0x1872, name: '锡伯文' },
  { from: 0x1873, to: 0x1877, name: '满文' },
  { from: 0x1880, to: 0x18aa, name: '阿里嘎里字' },
] as const

/** What is wrong with a text's letters. `privateCode`: Menksoft's own, which no phone shows without its font; `privateLetter`: anybody else's own. */
export type WrongCode =
  | { kind: 'privateCode' }
  | { kind: 'privateLetter' }
  | { kind: 'otherScript'; name: string; letter: string }
  | { kind: 'cyrillic' }

const menksoft = /[\ue234-\ue71d]/
/** All that Unicode leaves to whoever wants it. */
const isPrivate = /\p{Co}/u
const isCyrillic = /[\u0400-\u052f]{2}/

/** Everything in a text that is no Mongolian as it is stored; each once. Empty where all is well. */
export const wrongCodes = (text: string): WrongCode[] => {
  const found: WrongCode[] = []
  if (isPrivate.test(text)) found.push({ kind: menksoft.test(text) ? 'privateCode' : 'privateLetter' })
  for (const { from, to, name } of others) {
    const letter = [...text].find((one) => {
      const code = one.codePointAt(0) as number
      return code >= from && code <= to
    })
    if (letter) found.push({ kind: 'otherScript', name, letter })
  }
  if (isCyrillic.test(text)) found.push({ kind: 'cyrillic' })
  return found
}

/** Letters of a private code: what is written in one is never stored. */
export const isPrivateCode = (text: string): boolean => isPrivate.test(text)

const howToConvert = '请在蒙科立输入法里把编码换成“国标编码”重新打，或者用蒙科立的编码转换工具转成国标编码，再贴过来。'

/** What to do about it, in words. */
export const wordsFor = (wrong: WrongCode): string => {
  if (wrong.kind === 'privateCode') return `这段是蒙科立编码，别人的手机上显示不出来，存不了。${howToConvert}`
  if (wrong.kind === 'privateLetter')
    return `里面有的字是自己造的编码，别人的手机上显示不出来，存不了。请换一种输入法重打。蒙古文${howToConvert}`
  if (wrong.kind === 'otherScript') return `里面有${wrong.name}的字母“${wrong.letter}”，手机上会显示不对。请换成蒙古文的字母。`
  return '里面有西里尔蒙古文。这里只放传统蒙古文，请换过来。'
}
