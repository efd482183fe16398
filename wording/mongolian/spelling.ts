/** Whether two Mongolian spellings look the same: one look can be typed in many ways. Only for comparing; what is stored stays as it was typed. */

/** Nobody sees them by themselves: FVS1–3 and FVS4, MVS, and what joins. */
const unseen = /[\u180b-\u180f\u200c\u200d]/g
/** A suffix stands behind a narrow space (NNBSP), which many keyboards leave as a plain one. */
const spaces = /[\s\u202f\u00a0]+/g
const isLetter = (one = '') => one >= '\u1820' && one <= '\u1842'
/** Letters that share their forms wherever they stand: U with O, UE with OE (UTN #57, version 4). */
const alike: Record<string, string> = { '\u1824': '\u1823', '\u1826': '\u1825' }

/** The form in which spellings are compared. Behind another letter E has the forms of A. */
export const comparedSpelling = (text: string): string => {
  const letters = [...text.replace(unseen, '').replace(spaces, ' ').trim()]
  return letters.map((one, i) => (one === '\u1821' && isLetter(letters[i - 1]) ? '\u1820' : (alike[one] ?? one))).join('')
}

export const sameSpelling = (one: string, other: string): boolean => comparedSpelling(one) === comparedSpelling(other)
