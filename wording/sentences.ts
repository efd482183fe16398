/** Lines as one text that is read out, with a pause after each. */
export const sentences = (lines: readonly string[]): string =>
  lines.map((line) => (/[。！？…]”?$/.test(line) ? line : `${line}。`)).join('')

/** A text's sentences, each with the mark at its end: what is spoken, and kept, one by one. The same on the phone and in the cloud. */
export const spokenSentences = (text: string): string[] =>
  (text.match(/[^。！？\n]{1,400}[。！？…”’」』）]{0,4}/g) ?? [])
    .map((one) => one.replace(/^[\s”’」』）]+|\s+$/g, ''))
    .filter((one) => /[\u4e00-\u9fffA-Za-z0-9]/.test(one))
    .map((one) => (/[。！？…][”’」』）]*$/.test(one) ? one : `${one}。`))

const aloud = '零幺二三四五六七八九'
/** How a service number is called: 96110 as the campaign says it, the others with 幺 for one. */
export const called = (number: string): string =>
  number === '96110' ? '九六一一零' : [...number].map((digit) => aloud[Number(digit)]).join('')

/** Service numbers are read digit by digit. */
export const spelt = (text: string): string =>
  text.replace(/(^|\D)(110|96110|12381|12321|12348)(?!\d)/g, (_all, before: string, number: string) => before + called(number))
