/** A text as people see it: what nobody sees is gone from it, and a digit is a digit whatever script it was written in. */

import { lazily } from './lazily'

/**
 * Control and format characters, halves of characters and marks that turn the direction: nobody sees them, and they break what looks whole.
 * Letters of symbol fonts too, such as the dots of Word's lists: boxes where that font is not.
 */
const unseen = lazily(() => /[^\P{C}\t\n\p{Cn}\p{Co}]|[\uf020-\uf0ff]/u)
/** Where those that join letters belong: within Mongolian words and between the parts of a picture. */
const joins = /[\u180e\u200c\u200d]/
const joined = lazily(() => /[\u1800-\u18af\p{Extended_Pictographic}]|\ufe0f/u)
const simple = /^[\t\n\x20-\x7e]*$/
const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code))

/** The figure that a decimal digit of any script stands for (٣ is 3), or undefined. Unicode keeps every script's ten in a row. */
export const figureOf = (letter: string): string | undefined => {
  if (!/^\p{Nd}$/u.test(letter)) return undefined
  const code = letter.codePointAt(0) as number
  let zero = code
  while (isDigit(zero - 1)) zero -= 1
  return String((code - zero) % 10)
}

/** Mongolian digits stay in a Mongolian text as they were written. */
const isMongolianDigit = (letter: string) => /[\u1810-\u1819]/.test(letter)

export const plainText = (text: string): string => {
  if (simple.test(text)) return text
  const letters = [...text]
  return letters
    .map((letter, i) => {
      if (joins.test(letter) && joined().test(letters[i - 1] ?? '')) return letter
      if (unseen().test(letter)) return ''
      return isMongolianDigit(letter) ? letter : (figureOf(letter) ?? letter)
    })
    .join('')
}

/** The same of every text in a value that came in; the value itself when nothing changes. */
export const plainly = <T>(value: T): T => {
  if (typeof value === 'string') return plainText(value) as T
  if (Array.isArray(value)) {
    const parts = value.map(plainly)
    return parts.some((part, i) => part !== value[i]) ? (parts as T) : value
  }
  if (value === null || typeof value !== 'object') return value
  const parts = Object.entries(value).map(([key, part]) => [key, part, plainly(part)] as const)
  return parts.some(([, before, after]) => before !== after)
    ? (Object.fromEntries(parts.map(([key, , after]) => [key, after])) as T)
    : value
}

/** Whether some text in a value is so. */
export const someText = (value: unknown, is: (text: string) => boolean): boolean => {
  if (typeof value === 'string') return is(value)
  return value !== null && typeof value === 'object' && Object.values(value).some((part) => someText(part, is))
}
