/** Lines as one text that is read out, with a pause after each. */
export const sentences = (lines: readonly string[]): string =>
  lines.map((line) => (/[。！？…]”?$/.test(line) ? line : `${line}。`)).join('')

const aloud = '零幺二三四五六七八九'
/** Service numbers are read digit by digit, with 幺 for one. */
export const spelt = (text: string): string =>
  text.replace(/(^|\D)(110|96110|12381|12321|12348)(?!\d)/g, (_all, before: string, number: string) => before + spell(number))
const spell = (number: string) => [...number].map((digit) => aloud[Number(digit)]).join('')
